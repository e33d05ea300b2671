import { createPublicKey, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { freshKey, signatures, verificationKey } from './webhook-key';

const body = '{"specversion":"1.0"}';
const message = () => ({ id: 'msg-1', timestamp: Math.floor(Date.now() / 1_000), body });
const headersOf = ({ id, timestamp }: ReturnType<typeof message>, signature: string) => ({
  'webhook-id': id,
  'webhook-timestamp': String(timestamp),
  'webhook-signature': signature,
});

describe('signing webhooks', () => {
  it('is understood by the reference library, by who has any of the keys', () => {
    const keys = [freshKey(), freshKey()];
    const sent = message();
    const headers = headersOf(sent, signatures('symmetric', keys, sent));
    for (const key of keys) {
      const receiver = new Webhook(verificationKey('symmetric', key));
      expect(receiver.verify(body, headers)).toEqual({ specversion: '1.0' });
      expect(() => receiver.verify(`${body} `, headers)).toThrow('No matching signature');
    }
    expect(() => new Webhook(verificationKey('symmetric', freshKey())).verify(body, headers)).toThrow();
  });

  it('can be verified with a public key alone', () => {
    const key = freshKey();
    const sent = message();
    const spelt = verificationKey('ed25519', key);
    expect(spelt).toMatch(/^whpk_/);
    const prefix = Buffer.from('302a300506032b6570032100', 'hex');
    const der = Buffer.concat([prefix, Buffer.from(spelt.slice('whpk_'.length), 'base64')]);
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const [version, signature = ''] = signatures('ed25519', [key], sent).split(',');
    expect(version).toBe('v1a');
    const content = Buffer.from(`${sent.id}.${sent.timestamp}.${body}`);
    expect(verify(null, content, publicKey, Buffer.from(signature, 'base64'))).toBe(true);
  });
});
