import type { RecordedEvent } from '@pacesetter/kernel';
import type { Partitioning, Projection } from './projection';

/** Most partitions of a read model: each is a checkpoint that every batch of its process moves. */
export const MOST_PARTITIONS = 64;

/** Every partition of a projection, in order; the one, 0, when it says nothing of partitions. */
export function allPartitions({ partitions }: Pick<Projection, 'partitions'>): readonly number[] {
  return Array.from({ length: partitions?.count ?? 1 }, (_, partition) => partition);
}

/** Where an event belongs: for ever the same, in every process (FNV-1a over UTF-16 units). */
export function partitionOf(partitioning: Partitioning, event: RecordedEvent): number {
  const text = partitioning.key(event);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) % partitioning.count;
}
