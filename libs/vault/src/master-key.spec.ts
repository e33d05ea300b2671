import fc from 'fast-check';
import { VaultLocked } from './key-vault.port';
import { MasterKey } from './master-key';

const secrets = fc.uint8Array({ maxLength: 200 });

describe('the master key', () => {
  const key = MasterKey.ephemeral();

  it('opens what it wrapped, and shows nothing of it', () => {
    fc.assert(
      fc.property(fc.string(), secrets, (id, secret) => {
        expect(Buffer.from(key.unwrap(id, key.wrap(id, secret)))).toEqual(Buffer.from(secret));
      }),
    );
    const wrapped = key.wrap('p', Buffer.from('a secret of some length')).wrapped;
    expect(wrapped.includes('secret')).toBe(false);
  });

  it('wraps the same secret differently each time', () => {
    const secret = Buffer.from('the same');
    expect(key.wrap('p', secret).wrapped).not.toEqual(key.wrap('p', secret).wrapped);
  });

  it('refuses what was changed, or moved to another id', () => {
    const { wrapped, masterKey } = key.wrap('p', Buffer.from('secret'));
    for (let index = 0; index < wrapped.length; index++) {
      const changed = Buffer.from(wrapped);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => key.unwrap('p', { wrapped: changed, masterKey })).toThrow(VaultLocked);
    }
    expect(() => key.unwrap('q', { wrapped, masterKey })).toThrow(VaultLocked);
  });

  it('says when another key is needed', () => {
    const other = MasterKey.ephemeral();
    expect(() => other.unwrap('p', key.wrap('p', Buffer.from('secret')))).toThrow(
      `"p" was wrapped by master key ${key.fingerprint}, and this process has ${other.fingerprint}`,
    );
  });

  it('wants 32 bytes', () => {
    expect(() => new MasterKey(new Uint8Array(31))).toThrow(RangeError);
  });
});
