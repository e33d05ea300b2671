import type { RecordedEvent } from '@pacesetter/kernel';
import { partitionOf } from './partitioning';
import type { Projection, Row, RowChanges } from './projection';
import type { ViewSchema } from './view-schema';

/**
 * That no row is touched by events of two keys: such a row would come out differently when two processes keep it.
 * @throws TypeError naming the row and the event
 */
export function checkPartitions(projection: Projection, schema: ViewSchema, events: readonly RecordedEvent[]): void {
  const { partitions } = projection;
  if (partitions === undefined) return;
  const owners = new Map<string, string>();
  for (const event of events) {
    const key = partitions.key(event);
    const touched = (table: string, row: Row) => {
      const name = `${table} ${JSON.stringify(schema.primaryKey(table).map((column) => row[column]))}`;
      const owner = owners.get(name) ?? key;
      if (owner !== key) {
        const place = `partition ${partitionOf(partitions, event)} of ${projection.name}`;
        throw new TypeError(`${event.type} of ${key} touches ${name}, which belongs to ${owner}: ${place} may not`);
      }
      owners.set(name, key);
    };
    projection.apply(event, watching(touched));
  }
}

function watching(touched: (table: string, row: Row) => void): RowChanges {
  return { upsert: touched, update: touched, increment: touched, remove: touched, sql: () => undefined };
}
