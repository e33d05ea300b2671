import { createHmac, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { verifyWebhook } from './webhook';

const id = 'event-1';
const now = Math.floor(Date.now() / 1_000);
const body = JSON.stringify({ specversion: '1.0', id, type: 'pacesetter.PledgePublished', subject: '承诺' });

const secret = randomBytes(32);
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const KEYS = {
  whsec: `whsec_${secret.toString('base64')}`,
  whpk: `whpk_${publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')}`,
};

const content = (timestamp = now) => `${id}.${timestamp}.${body}`;
const SIGNATURES = {
  whsec: `v1,${createHmac('sha256', secret).update(content()).digest('base64')}`,
  whpk: `v1a,${sign(null, Buffer.from(content()), privateKey).toString('base64')}`,
};

const headersWith = (signature: string, change: Record<string, string> = {}) => ({
  'webhook-id': id,
  'webhook-timestamp': String(now),
  'webhook-signature': signature,
  ...change,
});

describe.each(['whsec', 'whpk'] as const)('a webhook signed for %s_…', (kind) => {
  const keys = KEYS[kind];
  const headers = headersWith(`v1,AAAA v1a,AAAA ${SIGNATURES[kind]}`);

  it('is the event that was sent, however headers and body come', async () => {
    const event = JSON.parse(body) as object;
    expect(await verifyWebhook(body, headers, { keys })).toEqual(event);
    expect(await verifyWebhook(Uint8Array.from(Buffer.from(body)), new Headers(headers), { keys })).toEqual(event);
    expect(await verifyWebhook(body, headers, { keys: [`whsec_${'A'.repeat(44)}`, keys] })).toEqual(event);
  });

  it.each([
    ['another body', `${body} `, headers, 'none of its signatures'],
    ['another id', body, headersWith(SIGNATURES[kind], { 'webhook-id': 'event-2' }), 'none of its signatures'],
    ['a signature that is none', body, headersWith('v1,? v1a,? v9,AAAA nothing'), 'none of its signatures'],
    ['no signature', body, headersWith(''), 'no header webhook-signature'],
    ['a time long ago', body, headersWith(SIGNATURES[kind], { 'webhook-timestamp': String(now - 301) }), 'more than'],
    ['no time', body, headersWith(SIGNATURES[kind], { 'webhook-timestamp': 'now' }), 'more than'],
  ])('is turned down with %s', async (_what, sent, changed, why) => {
    await expect(verifyWebhook(sent, changed, { keys, now })).rejects.toThrow(why);
  });
});

describe('verifying webhooks', () => {
  it('says which keys it understands', async () => {
    await expect(verifyWebhook(body, headersWith('v1,AAAA'), { keys: 'secret' })).rejects.toThrow('whsec_ or whpk_');
    await expect(verifyWebhook(body, headersWith('v1,AAAA'), { keys: 'whsec_?' })).rejects.toThrow('no base64');
  });

  it('agrees with the reference library', async () => {
    const signature = new Webhook(KEYS.whsec).sign(id, new Date(now * 1_000), body);
    expect(await verifyWebhook(body, headersWith(signature), { keys: KEYS.whsec })).toMatchObject({ id });
  });
});
