import { createHash } from 'node:crypto';
import type { Projection } from './projection';

/** Changes whenever the rows would come out differently: other tables, other events, or a version that says so. */
export function fingerprint({ tables, on, version = 1 }: Projection): string {
  const definition = [tables.replace(/\s+/g, ' ').trim(), [...on].sort(), version];
  return createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 32);
}
