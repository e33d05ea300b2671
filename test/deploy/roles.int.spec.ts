import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { newEvents, newStream } from '@pacesetter/event-store/contract';
import { createPostgresEventStore, migrateEventStore } from '@pacesetter/event-store/postgres';
import { createPool, databaseUrl } from '@pacesetter/postgres';
import { migrateProjections } from '@pacesetter/projections';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { migrateKeyVault } from '@pacesetter/vault/postgres';

const DOCUMENT = readFileSync(resolve(__dirname, '../../docs/operations/postgres.md'), 'utf8');

/** The statements of the document, for one role and one database of this test. */
function script(title: string, names: Readonly<Record<string, string>>): string {
  const [, text = ''] = new RegExp(`-- ${title}\\n([^]*?)\`\`\``).exec(DOCUMENT) ?? [];
  expect(text).not.toBe('');
  return Object.entries(names).reduce((sql, [from, to]) => sql.replaceAll(from, to), text);
}

describe('what docs/operations/postgres.md asks of a DBA', () => {
  let database: TestDatabase;
  let office: string;
  const role = `office_${process.pid}`;

  beforeAll(async () => {
    database = await testDatabase();
    const name = new URL(database.url).pathname.slice(1);
    const names = { office: role, pacesetter: `"${name}"`, "'secret'": "'test'" };
    await database.pool.query(script('before the first start', names));
    const url = new URL(databaseUrl(database.url, name));
    [url.username, url.password] = [role, 'test'];
    office = url.href;
  });

  afterAll(async () => {
    await database.pool.query(`REASSIGN OWNED BY ${role} TO CURRENT_USER; DROP OWNED BY ${role}; DROP ROLE ${role}`);
    await database.drop();
  });

  const migrate = async () => {
    const pool = createPool(office, { name: 'office', max: 1 });
    await migrateEventStore(pool);
    await migrateProjections(pool);
    await migrateKeyVault(pool);
    await pool.end();
  };

  it('is enough to make the schemas, and then to go on without the right to make roles', async () => {
    await migrate();
    await database.pool.query(script('after it', { office: role }));
    await migrate();
    const store = createPostgresEventStore({ url: office });
    await expect(store.append(newStream(), 'no-stream', newEvents(2))).resolves.toMatchObject({ revision: 1 });
    await store.close();
  });

  it('leaves nobody the right to change the history', async () => {
    const pool = createPool(office, { name: 'office', max: 1 });
    await expect(pool.query('DELETE FROM event_store.events')).rejects.toThrow('the history cannot be changed');
    await expect(pool.query(`UPDATE event_store.events SET type = 'x'`)).rejects.toThrow('cannot be changed');
    const { rows } = await pool.query<{ super: boolean; roles: boolean }>(
      `SELECT rolsuper AS super, rolcreaterole AS roles FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([{ super: false, roles: false }]);
    await pool.end();
  });
});
