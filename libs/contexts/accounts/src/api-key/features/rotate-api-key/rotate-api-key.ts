import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly, reasonGiven } from '../../../accounts.rules';
import type { ApiKeyEvent } from '../../api-key.events';
import { keyIsActive } from '../../api-key.rules';
import { apiKey, type ApiKeyState } from '../../api-key.state';

export interface KeyRotation {
  readonly keyId: string;
  readonly hash: string;
  /** For how many hours the present secret is accepted beside the new one: 0 to 720. */
  readonly overlapHours: number;
}

const HOUR_MS = 3_600_000;
const LONGEST_OVERLAP = 720;

export class RotateApiKey extends Command<KeyRotation> {}

/** No more than two secrets are accepted at once: the one before the present one falls away. */
export const rotateApiKey = defineFeature<KeyRotation, ApiKeyState, ApiKeyEvent>({
  command: RotateApiKey,
  aggregate: apiKey,
  stream: ({ keyId }) => keyId,
  decide({ keyId, hash, overlapHours }, state, { actor, reason, now }) {
    administratorsOnly(actor);
    reasonGiven(reason);
    keyIsActive(state, keyId);
    if (!(overlapHours >= 0 && overlapHours <= LONGEST_OVERLAP)) {
      throw refuse('overlap-out-of-range', `both secrets can be accepted for 0 to ${LONGEST_OVERLAP} hours`);
    }
    const previousUntil = new Date(Date.parse(now) + overlapHours * HOUR_MS).toISOString();
    return [{ type: 'ApiKeyRotated', data: { keyId, hash, previousUntil } }];
  },
});
