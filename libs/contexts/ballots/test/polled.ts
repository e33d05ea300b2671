import type { Actor } from '@pacesetter/kernel';
import type { BallotEvent, OpenedBallot } from '../src/ballot.events';
import type { CastingFacts, PaperToCast } from '../src/features/cast-ballot/cast-ballot';
import type { OpeningFacts } from '../src/features/open-ballot/open-ballot';

/** A ballot on brigade 149, which stands below the bureau: fixtures of this context's tests. */
export const ballotId = 'ballot-149';
export const campaignId = 'gansu';
export const organizationId = 'brigade-149';
export const voters = ['li', 'qian', 'sun', 'wang', 'zhao'];

export const ofBrigade: Actor = { id: 'liaison', role: 'officer', organizationId };
export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'brigade-133' };
export const voter = (id: string): Actor => ({ id, role: 'member', organizationId });

export const registration = { opensAt: '2010-06-01T01:00:00.000Z', closesAt: '2010-06-06T01:00:00.000Z' };
export const voting = { opensAt: '2010-06-07T01:00:00.000Z', closesAt: '2010-06-12T01:00:00.000Z' };
export const whileVoting = '2010-06-09T01:00:00.000Z';

const title = (zh: string, en: string) => ({ zh, en });

export const rules: NonNullable<OpeningFacts['rules']> = {
  question: title('您满意吗', 'Are you satisfied?'),
  grades: [
    { key: 'satisfied', title: title('满意', 'Satisfied'), score: 100 },
    { key: 'dissatisfied', title: title('不满意', 'Dissatisfied'), score: 0 },
  ],
  minimumVoters: 3,
  registration,
  voting,
};

export const opening: OpeningFacts = {
  status: 'running',
  rule: 'gansu-2010@1',
  enrolled: true,
  superiorId: 'bureau',
  rules,
  rollHash: 'hash of the roll',
  suite: 'RSABSSA-SHA384-PSSZERO-Deterministic',
  publicKey: 'public key',
};

export function opened(change: Partial<OpenedBallot> = {}): BallotEvent {
  const { rollHash, suite, publicKey } = opening;
  const about = { ballotId, campaignId, organizationId, subjects: [{ organizationId }], obligation: undefined };
  return { type: 'BallotOpened', data: { ...about, ...rules, voters, rollHash, suite, publicKey, ...change } };
}

export function issued(...to: readonly string[]): BallotEvent[] {
  return to.map((id) => ({
    type: 'CredentialIssued',
    data: { ballotId, voter: id, blindedHash: `hash of ${id}`, blindSignature: `signature for ${id}` },
  }));
}

export function closed(credentials: number, goesOn = true): BallotEvent {
  const data = { ballotId, organizationId, credentials, ...(goesOn && { voting }) };
  return { type: 'RegistrationClosed', data };
}

export function paper(serial: string, ...choices: readonly string[]): PaperToCast {
  return { ballotId, serial, choices, credential: `credential of ${serial}`, proof: `proof of ${serial}` };
}

export function cast(serial: string, ...choices: string[]): BallotEvent {
  return { type: 'BallotCast', data: { ...paper(serial), choices } };
}

export const genuine: CastingFacts = { genuine: { credential: true, proof: true }, votingOpensAt: voting.opensAt };

/** Up to the voting, with credentials for the first four. */
export const polling: readonly BallotEvent[] = [opened(), ...issued('li', 'qian', 'sun', 'wang'), closed(4)];
