import type { FactReader } from '@pacesetter/commands';
import { freshKey, type Signing, verificationKey } from '@pacesetter/deliveries';
import { subscription } from './subscription.state';
import type { KeyFacts } from './subscription-key';

/** Id in the vault of one of a webhook's keys. */
export function webhookSecretId(subscriptionId: string, key: number): string {
  return `webhook ${subscriptionId} ${key}`;
}

/** The key that the next decision may name: made and kept before, so that it is there once the decision is. */
export async function nextKey(
  { subscriptionId, signing }: { readonly subscriptionId: string; readonly signing?: Signing },
  { state, vault }: Pick<FactReader, 'state' | 'vault'>,
): Promise<KeyFacts> {
  const known = await state(subscription, subscriptionId);
  const kind = signing ?? known.signing ?? 'symmetric';
  const kept = await vault.keep(webhookSecretId(subscriptionId, known.lastKey + 1), freshKey());
  return kind === 'ed25519' ? { publicKey: verificationKey(kind, kept) } : {};
}
