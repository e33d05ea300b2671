import type { Aggregate } from '@pacesetter/kernel';
import type { BallotEvent, OpenedBallot } from './ballot.events';

/** What is known of a ballot once it was opened. */
export interface OpenBallotState {
  /** `void`: too few had registered to vote in secret. */
  readonly status: 'registration' | 'void' | 'voting' | 'counted';
  readonly terms: OpenedBallot;
  /** Hash of the blinded message by voter. */
  readonly issued: ReadonlyMap<string, string>;
  /** Choices by serial. */
  readonly papers: ReadonlyMap<string, readonly string[]>;
  readonly keyDestroyed: boolean;
}

export type BallotState = { readonly status: 'none' } | OpenBallotState;

/** Stream `ballot-<ballotId>`: one secret ballot from its opening to its result, the credentials and the papers with it. */
export const ballot: Aggregate<BallotState, BallotEvent> = {
  category: 'ballot',
  initialState: { status: 'none' },
  evolve(state, event) {
    if (event.type === 'BallotOpened') {
      const nobody = { issued: new Map(), papers: new Map(), keyDestroyed: false };
      return { status: 'registration', terms: event.data, ...nobody };
    }
    return state.status === 'none' ? state : evolveOpen(state, event);
  },
};

type Later = Exclude<BallotEvent, { type: 'BallotOpened' }>;

function evolveOpen(state: OpenBallotState, event: Later): OpenBallotState {
  switch (event.type) {
    case 'CredentialIssued':
      return { ...state, issued: new Map(state.issued).set(event.data.voter, event.data.blindedHash) };
    case 'RegistrationClosed':
      return { ...state, status: event.data.voting === undefined ? 'void' : 'voting' };
    case 'BallotKeyDestroyed':
      return { ...state, keyDestroyed: true };
    case 'BallotCast':
      return { ...state, papers: new Map(state.papers).set(event.data.serial, event.data.choices) };
    case 'BallotCounted':
      return { ...state, status: 'counted' };
  }
}
