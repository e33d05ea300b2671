import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly, reasonGiven } from '../../../accounts.rules';
import type { ApiKeyEvent } from '../../api-key.events';
import { apiKey, type ApiKeyState } from '../../api-key.state';

export interface ApiKeyRef {
  readonly keyId: string;
}

export class RevokeApiKey extends Command<ApiKeyRef> {}

export const revokeApiKey = defineFeature<ApiKeyRef, ApiKeyState, ApiKeyEvent>({
  command: RevokeApiKey,
  aggregate: apiKey,
  stream: ({ keyId }) => keyId,
  decide({ keyId }, { status }, { actor, reason }) {
    administratorsOnly(actor);
    reasonGiven(reason);
    if (status === 'none') throw refuse('key-unknown', `there is no API key ${keyId}`, { keyId });
    return status === 'revoked' ? [] : [{ type: 'ApiKeyRevoked', data: { keyId } }];
  },
});
