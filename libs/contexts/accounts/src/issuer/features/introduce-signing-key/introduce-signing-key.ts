import { Command, defineFeature } from '@pacesetter/kernel';
import { administratorsOnly } from '../../../accounts.rules';
import type { IssuerEvent } from '../../issuer.events';
import { issuer, ISSUER_ID, type IssuerState } from '../../issuer.state';

export interface NewSigningKey {
  readonly kid: string;
  readonly x: string;
  /** The key that this one replaces, as far as the sender knows; absent for the first. */
  readonly replaces?: string;
}

export class IntroduceSigningKey extends Command<NewSigningKey> {}

const HOUR_MS = 3_600_000;
/** Others may remember the published keys for so long. */
const HEARD_OF_AFTER_MS = HOUR_MS;
/** By far longer than any token is valid. */
const LAST_TOKEN_MS = 2 * HOUR_MS;
const LIFETIME_MS = 90 * 24 * HOUR_MS;

/** Nothing is decided when somebody else has introduced a key meanwhile: one is enough. */
export const introduceSigningKey = defineFeature<NewSigningKey, IssuerState, IssuerEvent>({
  command: IntroduceSigningKey,
  aggregate: issuer,
  stream: () => ISSUER_ID,
  decide({ kid, x, replaces }, { keys }, { actor, now }) {
    administratorsOnly(actor);
    if (keys.at(-1)?.kid !== replaces || keys.some((key) => key.kid === kid)) return [];
    const signsFrom = replaces === undefined ? now : after(now, HEARD_OF_AFTER_MS);
    const key = { kid, x, signsFrom, rotateAt: after(now, LIFETIME_MS) };
    const replaced = replaces !== undefined && { replaces, replacedRetiresAt: after(signsFrom, LAST_TOKEN_MS) };
    return [{ type: 'SigningKeyIntroduced', data: { ...key, ...replaced } }];
  },
});

function after(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}
