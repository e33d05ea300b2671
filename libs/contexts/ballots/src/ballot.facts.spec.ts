import { rollHash, SUITE } from '@pacesetter/ballot-client';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { factReader, type Histories } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { fillPaper, openCredential, prepareCredential } from '@pacesetter/ballot-client';
import {
  ballotId,
  campaignId,
  closed,
  opened,
  organizationId,
  registration,
  rules,
  voters,
  voting,
} from '../test/polled';
import { castingFacts, issuingFacts, openingFacts } from './ballot.facts';
import { ballotKeys, freshBallotKey } from './ballot-keys.facts';
import type { BallotToOpen } from './features/open-ballot/open-ballot';

const obligations = ['final-mass-review', 'members-review'].map((obligation) => ({
  obligation,
  kind: 'mass-review',
  dueAt: '2012-09-30T16:00:00.000Z',
}));

/** The last review of the programme is held by ballot, the one of members is not. */
function byBallot(definition: ProgrammeDefinition): ProgrammeDefinition {
  const phases = definition.phases.map((phase) => ({
    ...phase,
    activities: phase.activities.map((each) => ({ ...each, secretBallot: each.key === 'final-mass-review' })),
  }));
  const { massReview } = definition;
  if (massReview === undefined) throw new Error('the programme has mass reviews');
  const windows = { registration: 'P5D', interval: 'P1D', voting: 'P5D' };
  const secretBallot = { question: rules.question, ...windows, minimumVoters: 3 };
  return { ...definition, phases, massReview: { ...massReview, secretBallot } };
}

const participants = [{ subject: { organizationId: 'bureau' } }, { subject: { organizationId }, superiorId: 'bureau' }];
const campaign = (change?: typeof byBallot): Histories =>
  gansuCampaign({ campaignId, participants, obligations, change });
const running = { type: 'EnrolmentCompleted', data: { campaignId, organizations: 2, members: 0, opens: {} } };
const inTime: Histories = {
  ...campaign(byBallot),
  [`campaign-${campaignId}`]: [...campaign(byBallot)[`campaign-${campaignId}`]!, running],
};

const wanted: BallotToOpen = { ballotId, campaignId, organizationId, subjects: [{ organizationId }], voters };
const gather = openingFacts(freshBallotKey);

describe('what opening a ballot asks', () => {
  it('is how the programme holds it, counted from now, and a key of its own', async () => {
    const reader = factReader(inTime);
    const facts = await gather(wanted, reader);
    expect(facts).toMatchObject({
      rule: 'gansu-2010@1',
      enrolled: true,
      superiorId: 'bureau',
      rules: { question: rules.question, minimumVoters: 3, registration, voting },
      rollHash: await rollHash(ballotId, voters),
      suite: SUITE,
    });
    expect(facts.rules?.grades.map(({ key }) => key)).toEqual(['satisfied', 'fairly-satisfied', 'dissatisfied']);
    expect(facts.status).toBe('running');
    expect(facts.publicKey).toBe(await ballotKeys(reader.vault).publicKey(ballotId));
  });

  it('is whether the obligation is to be met so', async () => {
    const met = async (obligation?: string) =>
      (await gather({ ...wanted, obligation }, factReader(inTime))).obligationByBallot;
    expect([await met('final-mass-review'), await met('members-review'), await met('another'), await met()]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it('makes no key where there will be no ballot', async () => {
    expect(await gather(wanted, factReader(campaign()))).toMatchObject({ publicKey: '' });
    const twice = { ...inTime, [`ballot-${ballotId}`]: [opened()] };
    expect(await gather(wanted, factReader(twice))).toMatchObject({ publicKey: '' });
  });

  it('knows its campaign, and who takes part in it', async () => {
    await expect(gather({ ...wanted, campaignId: 'another' }, factReader(inTime))).rejects.toMatchObject({
      code: 'campaign-unknown',
    });
    const stranger = [{ organizationId, memberId: 'nobody' }];
    expect(await gather({ ...wanted, subjects: stranger }, factReader(inTime))).toMatchObject({ enrolled: false });
  });
});

describe('what issuing and casting ask', () => {
  /** A ballot that is open, with a key in the reader's vault. */
  async function polling() {
    const reader = factReader({});
    const publicKey = await ballotKeys(reader.vault).publicKey(ballotId);
    const grades = rules.grades.map(({ key }) => key);
    const terms = { ballotId, publicKey, subjects: 1, grades };
    const at = (now: string, ...events: Parameters<typeof factReader>[0][string]) => ({
      ...factReader({ [`ballot-${ballotId}`]: [opened({ publicKey }), ...events] }, now),
      vault: reader.vault,
    });
    return { at, terms };
  }

  it('is a signature of the ballot’s key, for those who may have one', async () => {
    const { at, terms } = await polling();
    const { blindedMessage } = await prepareCredential(terms);
    const ask = { ballotId, voter: 'li', blindedMessage };
    expect(await issuingFacts(ask, at(registration.opensAt))).toMatchObject({ blindSignature: expect.any(String) });
    for (const [change, reader] of [
      [{ voter: 'chen' }, at(registration.opensAt)],
      [{ blindedMessage: '?' }, at(registration.opensAt)],
      [{ blindedMessage: 'AAAA' }, at(registration.opensAt)],
      [{}, at(registration.closesAt)],
      [{}, at(registration.opensAt, closed(0, false))],
      [{}, factReader({})],
    ] as const)
      expect(await issuingFacts({ ...ask, ...change }, reader)).not.toHaveProperty('blindSignature');
  });

  it('is whether a paper is genuine', async () => {
    const { at, terms } = await polling();
    const { secret, blindedMessage } = await prepareCredential(terms);
    const { blindSignature = '' } = await issuingFacts(
      { ballotId, voter: 'li', blindedMessage },
      at(registration.opensAt),
    );
    const credential = await openCredential(terms, secret, { blindSignature });
    const paper = { ballotId, ...(await fillPaper(terms, { secret, credential }, ['satisfied'])) };
    const genuine = { credential: true, proof: true };
    expect(await castingFacts(paper, at(voting.opensAt))).toEqual({ genuine, votingOpensAt: voting.opensAt });
    const changed = { ...paper, choices: ['dissatisfied'] };
    expect(await castingFacts(changed, at(voting.opensAt))).toMatchObject({
      genuine: { credential: true, proof: false },
    });
    expect(await castingFacts(paper, factReader({}))).toMatchObject({ genuine: { credential: false, proof: false } });
  });
});
