import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { migrateEventStore } from '@pacesetter/event-store/postgres';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { Experiment } from './no-lost-event/experiment';
import { violations } from './no-lost-event/violations';

describe('no event is lost', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await testDatabase({ key: 'event-store', migrate: migrateEventStore });
  });

  afterEach(() => database.drop());

  it('whoever stalls in the middle of a transaction or is killed', async () => {
    const plan = { writers: 3, stallingWriters: 2, kills: 8, msBetweenKills: 300, patienceMs: 10_000 };
    const testimony = await new Experiment(database).run(plan);
    expect(violations(testimony)).toEqual([]);
    expect(Object.keys(testimony.readers)).toHaveLength(3);
    expect(testimony.acknowledged.length).toBeGreaterThan(200);
  }, 60_000);

  it('and the experiment would notice: positions from a sequence lose events', async () => {
    await database.pool.query(await readFile(resolve(__dirname, 'no-lost-event/sequence-positions.sql'), 'utf8'));
    const plan = { writers: 2, stallingWriters: 2, kills: 0, msBetweenKills: 1_000, patienceMs: 500 };
    const found = violations(await new Experiment(database).run(plan));
    expect(found).toContainEqual(expect.objectContaining({ kind: 'missed', who: 'polling reader' }));
  }, 60_000);
});
