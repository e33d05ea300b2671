import { randomUUID } from 'node:crypto';
import { type KeyVault, SecretDestroyed } from '../src/key-vault.port';

/** What an adapter brings to be tested. The vault is one for the whole suite: no test may count on an empty one. */
export interface KeyVaultUnderTest {
  /** Opens the vault: each is like a process of its own. The suite closes it. */
  open(): Promise<KeyVault>;
  /** After the last test, when all are closed. */
  dispose(): Promise<void>;
}

const secret = (text: string) => Buffer.from(text);
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

/** What every adapter promises, as tests; called in a spec of the adapter. */
export function keyVaultContract(name: string, prepare: () => Promise<KeyVaultUnderTest>): void {
  describe(`key vault contract: ${name}`, () => {
    let underTest: KeyVaultUnderTest;
    let vault: KeyVault;
    let other: KeyVault;
    let id: string;

    beforeAll(async () => {
      underTest = await prepare();
      [vault, other] = await Promise.all([underTest.open(), underTest.open()]);
    });
    afterAll(async () => {
      await Promise.all([vault.close(), other.close()]);
      await underTest.dispose();
    });
    beforeEach(() => {
      id = randomUUID();
    });

    it('answers what it keeps, byte for byte, to whoever opens it', async () => {
      const bytes = Buffer.from([0, 255, 10, 13, 128]);
      expect(Buffer.from(await vault.keep(id, bytes))).toEqual(bytes);
      expect(Buffer.from((await other.read([id])).get(id)!)).toEqual(bytes);
    });

    it('keeps what came first, and tells everybody', async () => {
      expect(text(await vault.keep(id, secret('first')))).toBe('first');
      expect(text(await other.keep(id, secret('second')))).toBe('first');
    });

    it('gives writers at the same moment one answer', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? vault : other).keep(id, secret(`from ${index}`))),
      );
      expect(new Set(answers.map(text)).size).toBe(1);
    });

    it('keeps many at once, each by itself', async () => {
      const [known, fresh, gone] = [`${id}-known`, `${id}-fresh`, `${id}-gone`] as const;
      await vault.keep(known, secret('kept before'));
      await vault.destroy(gone);
      const kept = await vault.keepAll(new Map([known, fresh, gone].map((each) => [each, secret(each)])));
      expect(new Map([...kept].map(([each, bytes]) => [each, text(bytes)]))).toEqual(
        new Map([
          [known, 'kept before'],
          [fresh, fresh],
        ]),
      );
    });

    it('lets many be kept by many at once, in whatever order', async () => {
      const ids = Array.from({ length: 50 }, (_, index) => `${id}-${index}`);
      const batch = (writer: string, order: readonly string[]) =>
        new Map(order.map((each) => [each, secret(`${writer} ${each}`)]));
      const answers = await Promise.all([
        vault.keepAll(batch('a', ids)),
        other.keepAll(batch('b', ids.toReversed())),
        vault.keepAll(batch('c', ids)),
      ]);
      for (const each of ids) expect(new Set(answers.map((answer) => text(answer.get(each)))).size).toBe(1);
    });

    it('answers only what is kept', async () => {
      await vault.keep(id, secret('kept'));
      expect([...(await vault.read([id, `${id}-unknown`])).keys()]).toEqual([id]);
      expect((await vault.read([])).size).toBe(0);
      expect((await vault.keepAll(new Map())).size).toBe(0);
    });

    it('destroys for ever: what is destroyed is neither read nor kept again', async () => {
      await vault.keep(id, secret('destroyed'));
      expect(await vault.destroy(id)).toBe(true);
      expect((await other.read([id])).size).toBe(0);
      await expect(other.keep(id, secret('again'))).rejects.toThrow(SecretDestroyed);
      expect((await other.read([id])).size).toBe(0);
    });

    it('says once that there was something to destroy', async () => {
      await vault.keep(id, secret('destroyed'));
      const answers = await Promise.all([vault.destroy(id), other.destroy(id), vault.destroy(id)]);
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    it('destroys what was never kept: it can be kept no more', async () => {
      expect(await vault.destroy(id)).toBe(false);
      await expect(vault.keep(id, secret('late'))).rejects.toThrow(SecretDestroyed);
    });

    it('destroys while others keep: afterwards there is nothing', async () => {
      const answers = await Promise.allSettled([
        vault.keep(id, secret('a')),
        other.destroy(id),
        vault.keep(id, secret('b')),
      ]);
      expect(answers[1].status).toBe('fulfilled');
      expect((await vault.read([id])).size).toBe(0);
    });
  });
}
