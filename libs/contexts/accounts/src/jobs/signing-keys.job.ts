import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { JobTools } from '@pacesetter/engine';
import { derivedId, request } from '@pacesetter/kernel';
import { defineJob, type JobHandler } from '@pacesetter/queue';
import { IntroduceSigningKey } from '../issuer/features/introduce-signing-key/introduce-signing-key';
import { RetireSigningKey, type SigningKeyRef } from '../issuer/features/retire-signing-key/retire-signing-key';
import { issuer, ISSUER_ID } from '../issuer/issuer.state';
import { signingSecretId } from '../secret-ids';

export const rotateSigningKeyJob = defineJob<SigningKeyRef>('rotate-signing-key');
export const retireSigningKeyJob = defineJob<SigningKeyRef>('retire-signing-key');

type Tools = Pick<JobTools, 'vault' | 'send'>;

/**
 * Makes the key that follows upon another one, or the first. The vault keeps the first that anybody makes for an id, so
 * whoever does this at the same time, or again after a crash, introduces the same key.
 */
export async function introduceNextKey({ vault, send }: Tools, replaces?: string): Promise<void> {
  const kid = derivedId('signing-key', replaces ?? '');
  const fresh = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' });
  const kept = await vault.keep(signingSecretId(kid), fresh);
  const privateKey = createPrivateKey({ key: Buffer.from(kept), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  await send(request(IntroduceSigningKey, { kid, x, replaces }), { cause: `introduce ${kid}` });
}

export const rotateSigningKeyHandler = (tools: JobTools): JobHandler<SigningKeyRef> => ({
  job: rotateSigningKeyJob,
  async handle({ kid }) {
    const { keys } = await tools.state(issuer, ISSUER_ID);
    if (keys.at(-1)?.kid === kid) await introduceNextKey(tools, kid);
  },
});

export const retireSigningKeyHandler = (tools: JobTools): JobHandler<SigningKeyRef> => ({
  job: retireSigningKeyJob,
  async handle({ kid }, { timerId }) {
    const { keys } = await tools.state(issuer, ISSUER_ID);
    if (keys.at(-1)?.kid === kid) return;
    await tools.vault.destroy(signingSecretId(kid));
    await tools.send(request(RetireSigningKey, { kid }), { cause: timerId });
  },
});
