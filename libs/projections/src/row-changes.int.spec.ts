import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import * as fc from 'fast-check';
import type { Row, RowChanges } from './projection';
import { RowChangeBuffer } from './row-change-buffer';
import { readViewSchema, type ViewSchema } from './view-schema';

const TABLES = `
  CREATE TABLE tally (
    unit text, topic text, votes integer DEFAULT 7, weight numeric, note text DEFAULT 'none', PRIMARY KEY (unit, topic));
  CREATE TABLE seal (id integer PRIMARY KEY, content json, tags text[], at timestamptz);
`;

let database: TestDatabase;
let schema: ViewSchema;

beforeAll(async () => {
  database = await testDatabase();
  for (const name of ['merged', 'naive']) {
    await database.pool.query(`CREATE SCHEMA ${name}; SET search_path TO ${name}; ${TABLES} RESET search_path`);
  }
  schema = await readViewSchema(database.pool, 'merged');
});

afterAll(() => database.drop());

beforeEach(() => database.pool.query('TRUNCATE merged.tally, merged.seal, naive.tally, naive.seal'));

/** Runs what the buffer states, in one transaction as a batch does. */
async function write(change: (rows: RowChanges) => void): Promise<void> {
  const rows = new RowChangeBuffer(schema);
  change(rows);
  const client = await database.pool.connect();
  await client.query('BEGIN; SET LOCAL search_path TO merged');
  for (const statement of rows.statements()) await client.query(statement);
  await client.query('COMMIT');
  client.release();
}

async function rowsOf(table: string): Promise<unknown[]> {
  return (await database.pool.query<Row>(`SELECT t.* FROM ${table} AS t ORDER BY t::text`)).rows;
}

type Change = (rows: RowChanges) => void;

/** Obeys every call at once with the plainest SQL there is. */
class OneByOne implements RowChanges {
  readonly done: [string, unknown[]][] = [];

  upsert(table: string, row: Row): void {
    const columns = Object.keys(row);
    const others = columns.filter((column) => column !== 'unit' && column !== 'topic');
    const onConflict =
      others.length === 0 ? 'NOTHING' : `UPDATE SET ${others.map((c) => `${c} = excluded.${c}`).join()}`;
    const values = columns.map((_, index) => `$${index + 1}`).join();
    this.run(
      `INSERT INTO naive.${table} (${columns.join()}) VALUES (${values}) ON CONFLICT (unit, topic) DO ${onConflict}`,
      Object.values(row),
    );
  }

  update(table: string, key: Row, patch: Row): void {
    for (const [column, value] of Object.entries(patch)) {
      this.run(`UPDATE naive.${table} SET ${column} = $3 WHERE unit = $1 AND topic = $2`, [
        key['unit'],
        key['topic'],
        value,
      ]);
    }
  }

  increment(table: string, key: Row, by: Readonly<Record<string, number>>): void {
    for (const [column, value] of Object.entries(by)) {
      const sum = `coalesce(${column}, 0) + $3`;
      this.run(`UPDATE naive.${table} SET ${column} = ${sum} WHERE unit = $1 AND topic = $2`, [
        key['unit'],
        key['topic'],
        value,
      ]);
    }
  }

  remove(table: string, key: Row): void {
    this.run(`DELETE FROM naive.${table} WHERE unit = $1 AND topic = $2`, [key['unit'], key['topic']]);
  }

  sql(text: string): void {
    this.run(text.replace('tally', 'naive.tally'), []);
  }

  private run(text: string, values: unknown[]): void {
    this.done.push([text, values]);
  }
}

const key = fc.record({ unit: fc.constantFrom('a', 'b'), topic: fc.constantFrom('x', 'y') });
const whole = fc.integer({ min: -50, max: 50 });
const patch = fc.record(
  { votes: fc.option(whole), weight: fc.option(whole), note: fc.option(fc.constantFrom('p', 'q\'\\"', '进')) },
  { requiredKeys: [] },
);
const sums = fc.record({ votes: whole, weight: whole }, { requiredKeys: [] });

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(key, patch).map(
    ([k, p]): Change =>
      (rows) =>
        rows.upsert('tally', { ...k, ...p }),
  ),
  fc.tuple(key, patch).map(
    ([k, p]): Change =>
      (rows) =>
        rows.update('tally', k, p),
  ),
  fc.tuple(key, sums).map(
    ([k, by]): Change =>
      (rows) =>
        rows.increment('tally', k, by),
  ),
  key.map(
    (k): Change =>
      (rows) =>
        rows.remove('tally', k),
  ),
  whole.map(
    (by): Change =>
      (rows) =>
        rows.sql(`UPDATE tally SET votes = votes + ${by}`),
  ),
);

it('a batch leaves the same rows as its changes one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 12 }), async (...batches) => {
      await database.pool.query('TRUNCATE merged.tally, naive.tally');
      for (const batch of batches) {
        const naive = new OneByOne();
        for (const apply of batch) apply(naive);
        for (const [text, values] of naive.done) await database.pool.query(text, values);
        await write((rows) => batch.forEach((apply) => apply(rows)));
      }
      expect(await rowsOf('merged.tally')).toEqual(await rowsOf('naive.tally'));
    }),
    { numRuns: 150 },
  );
});

it('writes JSON, arrays, times and nothing', async () => {
  const content = { items: [1, { deep: "it's" }], empty: null };
  await write((rows) => {
    rows.upsert('seal', { id: 1, content, tags: ['x', 'y,z'], at: new Date('2010-05-15T00:00:00Z') });
    rows.upsert('seal', { id: 2, content: 'text', tags: undefined, at: null });
  });
  expect(await rowsOf('merged.seal')).toEqual([
    { id: 1, content, tags: ['x', 'y,z'], at: new Date('2010-05-15T00:00:00Z') },
    { id: 2, content: 'text', tags: null, at: null },
  ]);
});

it('states a thousand changes of the same columns as one statement', () => {
  const rows = new RowChangeBuffer(schema);
  for (let id = 0; id < 1000; id++) rows.upsert('seal', { id, content: { id } });
  for (let id = 0; id < 1000; id++) rows.update('seal', { id }, { tags: [] });
  expect(rows.statements()).toHaveLength(1);
});

it('refuses a wrong key, a change of the key, an unknown table and a sum over text', () => {
  const rows = new RowChangeBuffer(schema);
  expect(() => rows.upsert('tally', { unit: 'a' })).toThrow('the key of tally is (unit, topic)');
  expect(() => rows.remove('seal', { id: 1, content: 2 })).toThrow('the key of seal is (id)');
  expect(() => rows.update('seal', { id: 1 }, { id: 2 })).toThrow('seal.id is part of the key');
  expect(() => rows.upsert('nowhere', { id: 1 })).toThrow('no table nowhere');
  rows.upsert('tally', { unit: 'a', topic: 'x', note: 'many' });
  expect(() => rows.increment('tally', { unit: 'a', topic: 'x' }, { note: 1 })).toThrow('cannot add to column note');
});
