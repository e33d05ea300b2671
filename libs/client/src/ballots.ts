import {
  type BallotPaper,
  type BallotTerms,
  openCredential,
  prepareCredential,
  type VotingSecret,
  type Window,
} from '@pacesetter/ballot-client';
import type { Connection } from './connection';

/** What everybody may know of a ballot, as far as a voter needs it. */
export interface BallotCall {
  readonly terms: BallotTerms;
  readonly status: 'registration' | 'void' | 'voting' | 'counted';
  readonly registration: Window;
  readonly voting: Window;
}

/** What a voter registers with. Keep the secret before you register, on the voter's own device alone. */
export interface Registration {
  readonly ballotId: string;
  readonly secret: VotingSecret;
  readonly blindedMessage: string;
}

interface BallotAnswer extends Omit<BallotCall, 'terms'> {
  readonly ballotId: string;
  readonly publicKey: string;
  readonly subjects: readonly unknown[];
  readonly grades: readonly { readonly key: string }[];
}

/**
 * A voter's part of a secret ballot (ADR 11). Registering is done in the own name; casting shows no credentials, and is best
 * done at the moment that `castingMoment` chooses, over another network.
 */
export class Ballots {
  constructor(private readonly connection: Connection) {}

  /** @throws PacesetterProblem */
  async call(ballotId: string): Promise<BallotCall> {
    const { body } = await this.connection.withoutCredentials().json(pathOf(ballotId));
    const { publicKey, subjects, grades, status, registration, voting } = body as BallotAnswer;
    const terms = { ballotId, publicKey, subjects: subjects.length, grades: grades.map(({ key }) => key) };
    return { terms, status, registration, voting };
  }

  /** First step: asks nobody for anything. @throws BallotKeyUnfit */
  async prepare(terms: BallotTerms): Promise<Registration> {
    return { ballotId: terms.ballotId, ...(await prepareCredential(terms)) };
  }

  /**
   * Second step, in the registration window: has the ballot's key sign what it cannot read. Repeating it with the same
   * registration is harmless.
   * @param voter the own account
   * @throws PacesetterProblem
   */
  async register({ ballotId, blindedMessage }: Omit<Registration, 'secret'>, voter: string): Promise<void> {
    const body = { ballotId, voter, blindedMessage };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const exchange = { method: 'POST', body, headers, repeatable: true } as const;
    await this.connection.json('/v1/ballots/issue-credential', exchange);
  }

  /** Third step: fetches the signature and opens it. @throws PacesetterProblem, VotingFailed */
  async credential(terms: BallotTerms, secret: VotingSecret): Promise<string> {
    const { body } = await this.connection.json(`${pathOf(terms.ballotId)}/credential`);
    return openCredential(terms, secret, body as { readonly blindSignature: string });
  }

  /** Last step, in the voting window, in nobody's name: the same paper counts once. @throws PacesetterProblem */
  async cast(ballotId: string, paper: BallotPaper): Promise<void> {
    const body = { ballotId, ...paper };
    const exchange = { method: 'POST', body, repeatable: true } as const;
    await this.connection.withoutCredentials().json('/v1/ballots/cast-ballot', exchange);
  }
}

function pathOf(ballotId: string): string {
  return `/v1/ballots/${encodeURIComponent(ballotId)}`;
}
