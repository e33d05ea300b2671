import type { Aggregate } from '@pacesetter/kernel';
import type { GrantData } from '../grant.shapes';
import type { AccountEvent } from './account.events';

export interface AccountState {
  readonly status: 'none' | 'open' | 'closed';
  readonly ofMember: boolean;
  /** Roles that are held, by id of the grant. */
  readonly grants: Readonly<Record<string, GrantData>>;
  readonly password?: { readonly passwordId: string; readonly mustChange: boolean };
  /** How often all sessions were ended: what was signed in under a lower number is signed in no longer. */
  readonly sessionEpoch: number;
}

/** Stream `account-<accountId>`; the account of a member has the member's id, so that each has one at most. */
export const account: Aggregate<AccountState, AccountEvent> = {
  category: 'account',
  initialState: { status: 'none', ofMember: false, grants: {}, sessionEpoch: 0 },
  evolve(state, event) {
    switch (event.type) {
      case 'AccountOpened':
        return { ...state, status: 'open', ofMember: event.data.ofMember };
      case 'RoleGranted':
        return { ...state, grants: { ...state.grants, [event.data.grantId]: event.data.grant } };
      case 'RoleRevoked': {
        const { [event.data.grantId]: _revoked, ...grants } = state.grants;
        return { ...state, grants };
      }
      case 'PasswordSet': {
        const { passwordId, mustChange } = event.data;
        return { ...state, password: { passwordId, mustChange }, sessionEpoch: state.sessionEpoch + 1 };
      }
      case 'PasswordDestroyed':
        return state;
      case 'SessionsEnded':
        return { ...state, sessionEpoch: state.sessionEpoch + 1 };
      case 'AccountClosed':
        return { ...state, status: 'closed', grants: {}, password: undefined, sessionEpoch: state.sessionEpoch + 1 };
    }
  },
};
