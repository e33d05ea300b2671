import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';
import { programRelease } from '@pacesetter/postgres';
import type { Pool } from 'pg';
import { checkPartitions } from './partition-check';
import { prepareProjection } from './prepare-projection';
import type { Projection } from './projection';
import { ProjectionWriter } from './projection-writer';
import { migrateProjections } from './migrate-projections';
import { liveSchema, readViewSchema } from './view-schema';

/**
 * Applies events to a projection without a store and without a runner, going on where the last call ended: what tests
 * of a view start with. The tables are made when there are none.
 * @throws PoisonousEvent when an event cannot be applied.
 * @throws TypeError when a row belongs to two partitions.
 */
export async function project(pool: Pool, projection: Projection, events: readonly RecordedEvent[]): Promise<void> {
  await migrateProjections(pool);
  const checkpoint = await prepareProjection({ pool, projection, release: programRelease() });
  const schema = await readViewSchema(pool, liveSchema(projection.name));
  const writer = new ProjectionWriter(pool, projection, schema, checkpoint);
  const wanted = events.filter(({ type }) => projection.on.includes(type));
  checkPartitions(projection, schema, wanted);
  await writer.apply({ events: wanted, position: events.at(-1)?.position ?? BEGINNING, atHead: true });
}
