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
    switch (event.type) {
      case 'BallotOpened': {
        const nobody = { issued: new Map(), papers: new Map(), keyDestroyed: false };
        return { status: 'registration', terms: event.data, ...nobody };
      }
      case 'CredentialIssued': {
        const { voter, blindedHash } = event.data;
        return changed(state, ({ issued }) => ({ issued: new Map(issued).set(voter, blindedHash) }));
      }
      case 'RegistrationClosed': {
        const status = event.data.voting === undefined ? 'void' : 'voting';
        return changed(state, () => ({ status }));
      }
      case 'BallotKeyDestroyed':
        return changed(state, () => ({ keyDestroyed: true }));
      case 'BallotCast': {
        const { serial, choices } = event.data;
        return changed(state, ({ papers }) => ({ papers: new Map(papers).set(serial, choices) }));
      }
      case 'BallotCounted':
        return changed(state, () => ({ status: 'counted' }));
    }
  },
};

/** Nothing happens to a ballot before it was opened. */
function changed(state: BallotState, change: (opened: OpenBallotState) => Partial<OpenBallotState>): BallotState {
  return state.status === 'none' ? state : { ...state, ...change(state) };
}
