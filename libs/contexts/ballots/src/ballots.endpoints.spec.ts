import { understand } from '@pacesetter/testing/endpoints';
import { ballotId, campaignId, opened, organizationId, voters } from '../test/polled';
import { ballot } from './ballot.state';
import { ballotEndpoints } from './ballots.endpoints';

const open = { ballotId, campaignId, organizationId, subjects: [{ organizationId }], voters };
const request = { ballotId, voter: 'li', blindedMessage: 'bWVzc2FnZQ' };
const paper = { ballotId, serial: 'c2VyaWFs', choices: ['satisfied'], credential: 'Y3JlZA', proof: 'cHJvb2Y' };
const registration = ballot.evolve(ballot.initialState, opened());
const place = { campaignId, organizationId };

const understood = (command: string, body: object, state?: unknown) =>
  understand(ballotEndpoints, command, body, state);

describe('ballots over HTTP', () => {
  it('concern the organisation that is reviewed, credentials the voter', async () => {
    expect(await understood('OpenBallot', open)).toEqual({ concerns: place });
    expect(await understood('CastBallot', paper, registration)).toEqual({ concerns: place });
    expect(await understood('IssueCredential', request, registration)).toEqual({
      concerns: { ...place, memberId: 'li' },
    });
  });

  it('concern no place before they were opened', async () => {
    expect(await understood('CastBallot', paper)).toEqual({ concerns: {} });
    expect(await understood('IssueCredential', request)).toEqual({ concerns: { memberId: 'li' } });
  });

  it('take a paper from everybody, and give a credential to whoever has signed in', () => {
    const open = ballotEndpoints.map(({ feature, public: everybody, signedIn }) => [
      feature.command.name,
      everybody === true ? 'everybody' : signedIn === true ? 'signed in' : 'by role',
    ]);
    expect(open).toEqual([
      ['OpenBallot', 'by role'],
      ['IssueCredential', 'signed in'],
      ['CastBallot', 'everybody'],
    ]);
  });

  it.each([
    ['OpenBallot', { ...open, voters: 'li' }, ['voters']],
    ['OpenBallot', { ...open, subjects: [{ memberId: 'li' }] }, ['subjects.0.organizationId']],
    ['IssueCredential', { ...request, blindedMessage: 'x'.repeat(2_001) }, ['blindedMessage']],
    ['CastBallot', { ...paper, choices: [1] }, ['choices']],
    ['CastBallot', { ...paper, voter: 'li' }, ['voter']],
  ])('%s says what is wrong', async (command, body, wrong) => {
    expect(await understood(command, body)).toEqual({ wrong });
  });
});
