import { createHash } from 'node:crypto';
import type { Projection } from './projection';

/** Changes whenever the rows have to be made anew: other tables, events or partitions, or a version that says so. */
export function fingerprint({ tables, on, version = 1, partitions }: Projection): string {
  const parts = partitions === undefined ? [] : [partitions.count];
  const definition = [tables.replace(/\s+/g, ' ').trim(), [...on].sort(), version, ...parts];
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 32);
}
