import { understand } from '@pacesetter/testing/endpoints';
import { pledgeEndpoints } from './pledges.endpoints';

const subject = { organizationId: 'brigade-149', memberId: 'wang' };
const place = { campaignId: 'gansu', subject };
const concerns = { campaignId: 'gansu', ...subject };
const item = { key: 'wells', topic: 'duties', text: '打井', dueAt: '2011-05-01T00:00:00+08:00', carriedOver: false };
const checked = { key: 'wells', outcome: 'kept', statement: '已完成' };

describe('pledges over HTTP', () => {
  it.each([
    ['PublishPledge', { ...place, obligation: 'pledge', items: [item] }],
    ['SelfCheckPledge', { ...place, items: [checked], obligation: 'self-review', reason: '对照' }],
    ['VerifyPledge', { ...place, items: [{ key: 'wells', outcome: 'broken' }] }],
    ['SettlePledgeItem', { ...place, key: 'wells', evidence: { kind: 'rectification', ref: 'r-1' } }],
  ])('%s concerns who has pledged', async (command, body) => {
    expect(await understand(pledgeEndpoints, command, body)).toEqual({ concerns });
  });

  it.each([
    ['PublishPledge', { ...place, obligation: 'pledge', items: [{ ...item, dueAt: 'soon' }] }, ['items.0.dueAt']],
    ['SelfCheckPledge', { ...place, items: [{ ...checked, outcome: 'fine' }] }, ['items.0.outcome']],
    ['VerifyPledge', { campaignId: 'gansu', items: [] }, ['subject']],
    ['SettlePledgeItem', { ...place, key: 'wells', evidence: 'r-1' }, ['evidence']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understand(pledgeEndpoints, command, body)).toEqual({ wrong });
  });
});
