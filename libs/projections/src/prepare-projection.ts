import type { PoolClient } from 'pg';
import { insertGeneration, liveCheckpoint, type Checkpoint } from './checkpoint';
import { fingerprint } from './fingerprint';
import { allPartitions } from './partitioning';
import type { ProjectionContext } from './projection-context';
import type { Projection } from './projection';
import { inTransaction } from './transaction';
import { createViewSchema, liveSchema } from './view-schema';

/**
 * Makes the tables of a projection that has none: a new one, or one whose schema somebody dropped so that it be derived
 * again. Tables made from another definition are left as they are; the answer's fingerprint tells.
 */
export async function prepareProjection({
  pool,
  projection,
  release,
}: Omit<ProjectionContext, 'store'>): Promise<Checkpoint> {
  return inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `projections:${projection.name}:tables`,
    ]);
    const existing = await liveCheckpoint(client, projection.name);
    if (existing !== undefined && (await schemaExists(client, liveSchema(projection.name)))) return existing;
    return startFromNothing(client, projection, release);
  });
}

async function startFromNothing(client: PoolClient, projection: Projection, madeBy: string): Promise<Checkpoint> {
  await client.query('DELETE FROM projections.checkpoints WHERE projection = $1 AND live', [projection.name]);
  await createViewSchema(client, liveSchema(projection.name), projection);
  const { name } = projection;
  const made = { fingerprint: fingerprint(projection), madeBy, partitions: allPartitions(projection) };
  return insertGeneration(client, { projection: name, ...made, live: true });
}

async function schemaExists(client: PoolClient, schema: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [schema]);
  return rowCount === 1;
}
