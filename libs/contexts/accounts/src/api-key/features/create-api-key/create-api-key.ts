import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly, type GrantFacts, grantMakesSense, reasonGiven } from '../../../accounts.rules';
import type { GrantData } from '../../../grant.shapes';
import type { ApiKeyEvent } from '../../api-key.events';
import { scopesMakeSense } from '../../api-key.rules';
import { apiKey, type ApiKeyState } from '../../api-key.state';

export interface NewApiKey {
  readonly keyId: string;
  readonly owner: string;
  readonly place: Omit<GrantData, 'role'>;
  readonly scopes: readonly string[];
  readonly hash: string;
  readonly expiresAt?: string;
}

export class CreateApiKey extends Command<NewApiKey> {}

export const createApiKey = defineFeature<NewApiKey, ApiKeyState, ApiKeyEvent, GrantFacts>({
  command: CreateApiKey,
  aggregate: apiKey,
  stream: ({ keyId }) => keyId,
  decide({ place, scopes, ...key }, { status }, { actor, reason, facts, now }) {
    administratorsOnly(actor);
    reasonGiven(reason);
    if (status !== 'none') throw refuse('key-already-created', `there is an API key ${key.keyId} already`);
    scopesMakeSense(scopes);
    const grant: GrantData = { role: 'integrator', ...place };
    grantMakesSense(grant, facts);
    if (key.expiresAt !== undefined && key.expiresAt <= now) {
      throw refuse('expiry-out-of-range', `the key would have expired at ${key.expiresAt} already`);
    }
    return [{ type: 'ApiKeyCreated', data: { ...key, grant, scopes: [...scopes] } }];
  },
});
