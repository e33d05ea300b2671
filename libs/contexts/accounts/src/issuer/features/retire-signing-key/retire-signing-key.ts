import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../../accounts.errors';
import { administratorsOnly } from '../../../accounts.rules';
import type { IssuerEvent } from '../../issuer.events';
import { issuer, ISSUER_ID, type IssuerState } from '../../issuer.state';

export interface SigningKeyRef {
  readonly kid: string;
}

export class RetireSigningKey extends Command<SigningKeyRef> {}

/** The last key is not retired: there would be none to sign with. */
export const retireSigningKey = defineFeature<SigningKeyRef, IssuerState, IssuerEvent>({
  command: RetireSigningKey,
  aggregate: issuer,
  stream: () => ISSUER_ID,
  decide({ kid }, { keys }, { actor }) {
    administratorsOnly(actor);
    if (!keys.some((key) => key.kid === kid)) return [];
    if (keys.at(-1)?.kid === kid) {
      throw refuse('signing-key-in-use', `${kid} is the key that signs: introduce the next one first`, { kid });
    }
    return [{ type: 'SigningKeyRetired', data: { kid } }];
  },
});
