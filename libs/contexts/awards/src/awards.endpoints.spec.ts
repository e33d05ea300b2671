import { understand } from '@pacesetter/testing/endpoints';
import { awardEndpoints } from './awards.endpoints';

const subject = { organizationId: 'brigade-149', memberId: 'wang' };
const candidate = { campaignId: 'gansu', round: 'final', award: 'outstanding-member', subject };
const link = {
  campaignId: 'gansu',
  to: 'province',
  awards: [
    { award: 'outstanding-member', as: { campaignId: 'province', round: 'final', award: 'outstanding-member' } },
  ],
};

const understood = (command: string, body: object) => understand(awardEndpoints, command, body);

describe('awards over HTTP', () => {
  it.each([
    ['NominateForAward', { ...candidate, statement: '打井三十眼' }],
    ['EndorseNomination', candidate],
    ['RaiseObjection', { ...candidate, text: '数字不实' }],
    ['SettleObjection', { ...candidate, objectionId: 'o-1', upheld: false, reason: '经核查属实' }],
    ['ReportAwardUpward', { ...candidate, to: 'province' }],
    ['RevokeAward', { ...candidate, reason: '弄虚作假' }],
    ['UpholdAward', { ...candidate, reason: '其他事迹仍符合条件' }],
  ])('%s concerns the candidate', async (command, body) => {
    expect(await understood(command, body)).toEqual({ concerns: { campaignId: 'gansu', ...subject } });
  });

  it('a link concerns the lower campaign as a whole', async () => {
    expect(await understood('LinkCampaign', link)).toEqual({ concerns: { campaignId: 'gansu' } });
  });

  it('everybody may nominate and object', () => {
    const open = awardEndpoints.filter((each) => each.public === true).map(({ feature }) => feature.command.name);
    expect(open).toEqual(['NominateForAward', 'RaiseObjection']);
  });

  it.each([
    ['NominateForAward', { ...candidate, statement: '' }, ['statement']],
    [
      'NominateForAward',
      { ...candidate, statement: '好', origin: { ...link.awards[0]?.as, to: 'province' } },
      ['origin'],
    ],
    ['EndorseNomination', { ...candidate, award: undefined }, ['award']],
    ['SettleObjection', { ...candidate, objectionId: 'o-1', upheld: 'no' }, ['upheld']],
    ['LinkCampaign', { ...link, awards: [{ award: 'outstanding-member' }] }, ['awards.0.as']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understood(command, body)).toEqual({ wrong });
  });
});
