import type { Aggregate } from '@pacesetter/kernel';
import type { GrantData } from '../grant.shapes';
import type { ApiKeyEvent } from './api-key.events';

/** One secret of a key that is accepted. */
export interface AcceptedHash {
  readonly hash: string;
  /** Absent for the present one. */
  readonly until?: string;
}

export interface ApiKeyState {
  readonly status: 'none' | 'active' | 'revoked';
  readonly owner: string;
  readonly grant?: GrantData;
  readonly scopes: readonly string[];
  /** The present secret first, and the one before it. */
  readonly hashes: readonly AcceptedHash[];
  readonly expiresAt?: string;
}

/** Stream `apikey-<keyId>`. */
export const apiKey: Aggregate<ApiKeyState, ApiKeyEvent> = {
  category: 'apikey',
  initialState: { status: 'none', owner: '', scopes: [], hashes: [] },
  evolve(state, event) {
    switch (event.type) {
      case 'ApiKeyCreated': {
        const { owner, grant, scopes, hash, expiresAt } = event.data;
        return { status: 'active', owner, grant, scopes, hashes: [{ hash }], expiresAt };
      }
      case 'ApiKeyRotated': {
        const { hash, previousUntil } = event.data;
        const [present] = state.hashes;
        const previous = present === undefined ? [] : [{ hash: present.hash, until: previousUntil }];
        return { ...state, hashes: [{ hash }, ...previous] };
      }
      case 'ApiKeyRevoked':
        return { ...state, status: 'revoked', hashes: [] };
    }
  },
};
