import {
  type BallotTerms,
  fillPaper,
  openCredential,
  prepareCredential,
  type VoterChance,
} from '@pacesetter/ballot-client';
import type { CredentialRequest, OpenedBallot, PaperToCast } from '@pacesetter/ballots';
import { seededBlinding } from './seeded-blinding';
import { seededBytes } from './seeded-bytes';

const SEED_BYTES = 32;

/** One voter of one ballot in a rehearsal. Remembers nothing: what a real voter keeps follows from the seed again. */
export class SimulatedVoter {
  /** Names the paper before it is filled in, and not the voter. */
  readonly paperName: string;
  private readonly terms: BallotTerms;
  private readonly chance: VoterChance;

  constructor(
    { ballotId, publicKey, subjects, grades }: OpenedBallot,
    private readonly voter: string,
    seed: number,
  ) {
    const about = ['ballot', ballotId, voter];
    const secret = seededBytes(seed, [...about, 'serial'], SEED_BYTES);
    this.terms = { ballotId, publicKey, subjects: subjects.length, grades: grades.map(({ key }) => key) };
    this.chance = { seed: () => secret, blinding: seededBlinding(seed, about) };
    this.paperName = seededBytes(seed, [...about, 'paper'], 12).toString('hex');
  }

  async asksForCredential(): Promise<CredentialRequest> {
    const { blindedMessage } = await prepareCredential(this.terms, this.chance);
    return { ballotId: this.terms.ballotId, voter: this.voter, blindedMessage };
  }

  /** The paper with these choices, by the credential that the blind signature opens to. */
  async paper(blindSignature: string, choices: readonly string[]): Promise<PaperToCast> {
    const { secret } = await prepareCredential(this.terms, this.chance);
    const credential = await openCredential(this.terms, secret, { blindSignature, chance: this.chance });
    const paper = await fillPaper(this.terms, { secret, credential }, choices);
    return { ballotId: this.terms.ballotId, ...paper };
  }
}
