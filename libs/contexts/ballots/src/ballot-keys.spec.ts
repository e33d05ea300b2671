import { MemoryKeyVault } from '@pacesetter/vault';
import { ballotKey, openCredential, prepareCredential } from '@pacesetter/ballot-client';
import { ballotKeys, destroyKeyOf } from './ballot-keys.facts';

const terms = (publicKey: string) => ({ ballotId: 'ballot-1', publicKey, subjects: 1, grades: ['satisfied'] });

describe('the keys of ballots', () => {
  const vault = new MemoryKeyVault();
  const keys = ballotKeys(vault);

  it('are one pair for each ballot, whoever asks for it', async () => {
    const publicKey = await keys.publicKey('ballot-1');
    expect(await ballotKeys(vault).publicKey('ballot-1')).toBe(publicKey);
    expect(await keys.publicKey('ballot-2')).not.toBe(publicKey);
    await expect(ballotKey(publicKey)).resolves.toBeDefined();
  });

  it('sign what they cannot read: the client opens it to a signature on its serial', async () => {
    const ballot = terms(await keys.publicKey('ballot-1'));
    const { secret, blindedMessage } = await prepareCredential(ballot);
    const signed = await keys.signBlindly('ballot-1', Buffer.from(blindedMessage, 'base64url'));
    const blindSignature = Buffer.from(signed ?? '').toString('base64url');
    await expect(openCredential(ballot, secret, { blindSignature })).resolves.toHaveLength(342);
    const again = await keys.signBlindly('ballot-1', Buffer.from(blindedMessage, 'base64url'));
    expect(again).toEqual(signed);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['too short', Buffer.alloc(255, 1)],
    ['too long', Buffer.alloc(257, 1)],
    ['not below the modulus', Buffer.alloc(256, 255)],
  ])('do not sign a message that is %s', async (_what, message) => {
    await keys.publicKey('ballot-1');
    expect(await keys.signBlindly('ballot-1', message)).toBeUndefined();
  });

  it('sign nothing once they are destroyed, nor before they were made', async () => {
    await keys.publicKey('ballot-3');
    await destroyKeyOf(vault, 'ballot-3');
    await destroyKeyOf(vault, 'ballot-3');
    expect(await keys.signBlindly('ballot-3', Buffer.alloc(256, 1))).toBeUndefined();
    expect(await keys.signBlindly('ballot-4', Buffer.alloc(256, 1))).toBeUndefined();
    await expect(keys.publicKey('ballot-3')).rejects.toThrow('destroyed');
  });
});
