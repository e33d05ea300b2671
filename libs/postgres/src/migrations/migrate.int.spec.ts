import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { migrate } from './migrate';
import type { Migration } from './migration';

const pledge: Migration = { name: '001-pledge', sql: 'CREATE TABLE pledge (id int PRIMARY KEY)' };
const deadline: Migration = { name: '002-deadline', sql: 'ALTER TABLE pledge ADD deadline date' };

describe('migrate', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase();
  });

  afterEach(() => database.drop());

  it('applies migrations in order of name, each once', async () => {
    expect(await migrate(database.pool, [deadline, pledge], { schema: 'campaigns' })).toEqual([
      '001-pledge',
      '002-deadline',
    ]);
    expect(await migrate(database.pool, [deadline, pledge], { schema: 'campaigns' })).toEqual([]);
    expect((await database.pool.query('SELECT id, deadline FROM campaigns.pledge')).rows).toEqual([]);
  });

  it('reads a directory', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'migrations-'));
    await writeFile(join(directory, '001-pledge.sql'), pledge.sql);
    await writeFile(join(directory, 'README.md'), 'not a migration');
    expect(await migrate(database.pool, directory, { schema: 'campaigns' })).toEqual(['001-pledge']);
    await rm(directory, { recursive: true });
  });

  it('refuses a directory without migrations', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'migrations-'));
    await expect(migrate(database.pool, directory, { schema: 'campaigns' })).rejects.toThrow(/no \.sql file/);
    await rm(directory, { recursive: true });
  });

  it('keeps schemas apart', async () => {
    await migrate(database.pool, [pledge], { schema: 'one' });
    expect(await migrate(database.pool, [pledge], { schema: 'other' })).toEqual(['001-pledge']);
  });

  it('lets several processes migrate at the same time', async () => {
    const runs = [1, 2, 3, 4].map(() => migrate(database.pool, [pledge, deadline], { schema: 'campaigns' }));
    const applied = (await Promise.all(runs)).flat();
    expect(applied.sort()).toEqual(['001-pledge', '002-deadline']);
  });

  it('refuses a migration that was changed after it was applied', async () => {
    await migrate(database.pool, [pledge], { schema: 'campaigns' });
    const changed = { ...pledge, sql: 'CREATE TABLE pledge (id bigint PRIMARY KEY)' };
    await expect(migrate(database.pool, [changed], { schema: 'campaigns' })).rejects.toThrow(
      'migration 001-pledge of schema campaigns was changed after it was applied',
    );
  });

  it('takes no offence at other line ends', async () => {
    const lines = { ...pledge, sql: 'CREATE TABLE pledge\n(id int PRIMARY KEY)' };
    await migrate(database.pool, [lines], { schema: 'campaigns' });
    const onWindows = { ...lines, sql: lines.sql.replace('\n', '\r\n') };
    expect(await migrate(database.pool, [onWindows], { schema: 'campaigns' })).toEqual([]);
  });

  describe('on a database that a later program has migrated', () => {
    const later = (migration: Migration) =>
      migrate(database.pool, [pledge, migration], { schema: 'campaigns', release: '2.1.0' });
    const earlier = () => migrate(database.pool, [pledge], { schema: 'campaigns', release: '2.0.0' });

    it('goes on where only something was added', async () => {
      await later({ ...deadline, sql: `-- older programs go on\n${deadline.sql}` });
      expect(await earlier()).toEqual([]);
    });

    it('refuses where nothing was said, and says what to do', async () => {
      await later(deadline);
      await expect(earlier()).rejects.toThrow(
        'schema campaigns has had migration 002-deadline, after which programs that do not know it may not go on: ' +
          'this one (2.0.0) is too old, start release 2.1.0 or later',
      );
    });

    it('knows what a database of before has noted', async () => {
      await later(deadline);
      await database.pool.query('ALTER TABLE campaigns.migrations DROP older_go_on, DROP release');
      await expect(earlier()).rejects.toThrow(/002-deadline.*start a later release/);
      expect(await later(deadline)).toEqual([]);
    });
  });

  it('applies nothing when one of them fails, and names it', async () => {
    const broken = { name: '003-broken', sql: 'ALTER TABLE pledge ADD points nonsense' };
    const all = [pledge, deadline, broken];
    await expect(migrate(database.pool, all, { schema: 'campaigns' })).rejects.toThrow(
      'migration 003-broken: type "nonsense"',
    );
    expect((await database.pool.query(`SELECT FROM pg_namespace WHERE nspname = 'campaigns'`)).rowCount).toBe(0);
  });
});
