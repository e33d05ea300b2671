import { BEGINNING } from '@pacesetter/kernel';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { CheckpointMoved } from '../src/errors';
import { prepareProjection } from '../src/prepare-projection';
import { ProjectionWriter } from '../src/projection-writer';
import { migrateProjections } from '../src/migrate-projections';
import { liveSchema, readViewSchema } from '../src/view-schema';
import { PollingStation } from './polling-station';
import { voteTally } from './vote-tally.projection';

let database: TestDatabase;
let station: PollingStation;

beforeAll(async () => {
  database = await testDatabase();
  station = await PollingStation.open(database.url);
  await migrateProjections(station.pool);
});

afterAll(async () => {
  await station.close();
  await database.drop();
});

it('of two writers that both believe to be the one, the later writes nothing', async () => {
  const checkpoint = await prepareProjection({ pool: station.pool, projection: voteTally, release: '1.0.0' });
  const schema = await readViewSchema(station.pool, liveSchema(voteTally.name));
  const [one, other] = [0, 1].map(() => new ProjectionWriter(station.pool, voteTally, schema, checkpoint));
  await station.cast('a', 1, 2);
  const page = await station.store.readAll({ after: BEGINNING, limit: 10 });

  const results = await Promise.allSettled([one?.apply(page), other?.apply(page)]);
  const refused = results.filter(({ status }) => status === 'rejected');
  expect(refused).toEqual([{ status: 'rejected', reason: expect.any(CheckpointMoved) }]);
  expect(await station.tally('a')).toEqual({ votes: 2, points: 3, written: 2 });
});
