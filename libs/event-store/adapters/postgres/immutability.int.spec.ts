import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { newEvents, newStream } from '../../contract';
import { createPostgresEventStore, migrateEventStore } from '.';

const CHANGES = [
  `UPDATE event_store.events SET data = '{}'`,
  'DELETE FROM event_store.events',
  'TRUNCATE event_store.events',
  'DELETE FROM event_store.log_head',
  'INSERT INTO event_store.log_head DEFAULT VALUES',
];

const INSERT = `INSERT INTO event_store.events
                SELECT position + 1, recorded_at, revision + 1, schema_version, gen_random_uuid(), stream_id, type, data, metadata
                FROM event_store.events`;

describe('the history in the database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
    const store = createPostgresEventStore({ pool: database.pool });
    await store.append(newStream(), 'no-stream', newEvents(1));
  });

  afterAll(() => database.drop());

  async function as(role: string, ...statements: string[]): Promise<void> {
    const client = await database.pool.connect();
    try {
      await client.query(`BEGIN; ${role}`);
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  }

  it.each(CHANGES)('refuses its owner: %s', async (change) => {
    await expect(as('RESET ROLE', change)).rejects.toThrow(/the history cannot be changed/);
  });

  it('refuses who claims to replay a replica', async () => {
    const replaying = 'SET LOCAL session_replication_role = replica';
    await expect(as(replaying, 'DELETE FROM event_store.events')).rejects.toThrow(/the history cannot be changed/);
  });

  it.each([...CHANGES, INSERT])('gives the writer no right to: %s', async (change) => {
    await expect(as('SET ROLE event_store_writer', change)).rejects.toThrow(/permission denied/);
  });

  it('lets the writer append and read', async () => {
    const store = createPostgresEventStore({ url: database.url });
    const stream = newStream();
    await store.append(stream, 'no-stream', newEvents(2));
    expect(await store.readStream(stream)).toHaveLength(2);
    await store.close();
  });

  it('makes every store that is opened by a URL act as the writer, though the user may do everything', async () => {
    const store = createPostgresEventStore({ url: database.url });
    await store.head();
    await database.pool.query('REVOKE SELECT ON event_store.events FROM event_store_writer');
    await expect(store.head()).rejects.toThrow(/permission denied/);
    await database.pool.query('GRANT SELECT ON event_store.events TO event_store_writer');
    await store.close();
  });

  it('lets nobody else append', async () => {
    const stranger = 'CREATE ROLE stranger; GRANT USAGE ON SCHEMA event_store TO stranger; SET ROLE stranger';
    const append = `SELECT event_store.append('a-1', '-1', '1', '1', 'a-1', gen_random_uuid()::text, 'T', '1', '{}', '{}')`;
    await expect(as(stranger, append)).rejects.toThrow(/permission denied/);
  });
});
