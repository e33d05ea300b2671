import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startedBy } from '@pacesetter/kernel';
import { RegisterMember, RegisterOrganization } from '@pacesetter/organizations';
import { EVERYTHING, FORGOTTEN } from '@pacesetter/personal-data';
import { readSettings, type Settings } from '@pacesetter/services';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { administrator } from '../administrator';
import { withEngine } from '../engine';
import { forget } from '../persons/forget';
import { checkApart } from './folders';
import { restoreBackup } from './restore-backup';
import { takeBackup } from './take-backup';

const MASTER_KEY = Buffer.alloc(32, 7).toString('base64');

describe('backup and restoration of an office', () => {
  const databases: TestDatabase[] = [];
  let folder: string;
  let vault: string;
  let office: Settings;

  const fresh = async (masterKey = MASTER_KEY): Promise<Settings> => {
    const [history, keys] = await Promise.all([testDatabase(), testDatabase()]);
    databases.push(history, keys);
    return readSettings(
      {},
      { DATABASE_URL: history.url, PACESETTER_VAULT_URL: keys.url, PACESETTER_MASTER_KEY: masterKey },
    );
  };
  const restore = (settings: Settings, copy = vault, views = false) =>
    restoreBackup(settings, { folder, ...(copy !== '' && { vault: copy }), views, onStep: () => undefined });
  const nameOf = (settings: Settings, memberId: string) =>
    withEngine(settings, async ({ parts: { store, revealer } }) => {
      const [registered] = await store.readStream(`member-${memberId}`);
      const { data } = (await revealer.reveal(registered, EVERYTHING)) ?? {};
      return (data as { readonly name: string }).name;
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'history-'));
    vault = await mkdtemp(join(tmpdir(), 'vault-'));
    office = await fresh();
    await withEngine(office, async ({ parts: { bus } }) => {
      const context = () => startedBy({ actor: administrator(), reason: 'spring list' });
      const organization = { organizationId: 'bureau', name: '局', level: 'bureau', orgType: 'organ', masses: 9 };
      await bus.execute(new RegisterOrganization(organization, context()));
      for (const [memberId, name] of [
        ['m-1', '王一'],
        ['m-2', '李二'],
      ] as const) {
        const entry = { memberId, organizationId: 'bureau', name, onDuty: true };
        await bus.execute(new RegisterMember(entry, context()));
      }
    });
    await withEngine(office, async ({ parts: { projections } }) => {
      await projections.rebuild('organization_tree');
    });
  });

  afterAll(async () => {
    await Promise.all(databases.map((database) => database.drop()));
    await Promise.all([folder, vault].map((each) => rm(each, { recursive: true, force: true })));
  });

  it('keeps the two apart', () => {
    expect(() => checkApart('/backup', '/backup/vault')).toThrow('must not lie with');
    expect(() => checkApart('/backup/history', '/backup')).toThrow('must not lie with');
    expect(() => checkApart('/backup/history', '/backup/vault')).not.toThrow();
  });

  it('proves that everything is back: events, keys, read models', async () => {
    expect(await takeBackup(office, { folder, vault, views: true })).toMatchObject({
      history: { events: 3 },
      secrets: 2,
    });
    const target = await fresh();
    const { views, ...restored } = await restore(target, vault, true);
    expect(restored).toMatchObject({
      history: { events: 3, streams: 3 },
      persons: { readable: 2, forgotten: 0, missing: 0 },
      destroyedAgain: 0,
      vaultBehind: 0,
    });
    expect(views?.rows).toBeGreaterThanOrEqual(3);
    expect(views?.same).toBeGreaterThan(0);
    expect(await nameOf(target, 'm-1')).toBe('王一');
    await expect(restore(target)).rejects.toThrow('the database holds a history of 3 events');
  });

  it('does not bring back who was forgotten, from however old a copy of the vault', async () => {
    const old = await mkdtemp(join(tmpdir(), 'vault-old-'));
    await cp(vault, old, { recursive: true });
    await withEngine(office, (engine) => forget(engine, 'm-1', 'by request'));
    const { secrets } = await takeBackup(office, { folder, vault, views: true });
    expect(secrets).toBe(1);
    const target = await fresh();
    expect(await restore(target, old)).toMatchObject({
      persons: { readable: 1, forgotten: 1, missing: 0 },
      destroyedAgain: 1,
      vaultBehind: 2,
    });
    expect([await nameOf(target, 'm-1'), await nameOf(target, 'm-2')]).toEqual([FORGOTTEN, '李二']);
    await rm(old, { recursive: true });
  });

  it('says whose keys are missing when the vault stays away', async () => {
    const { persons } = await restore(await fresh(), '');
    expect(persons).toEqual({ readable: 0, forgotten: 1, missing: 1 });
  });

  it('wants the master key that wrapped the keys, before anything is written', async () => {
    const target = await fresh(Buffer.alloc(32, 8).toString('base64'));
    await expect(restore(target)).rejects.toThrow(/wrapped by master key [0-9a-f]{16}, and this installation has/);
    await expect(withEngine(target, ({ parts: { store } }) => store.head())).resolves.toBe('');
  });
});
