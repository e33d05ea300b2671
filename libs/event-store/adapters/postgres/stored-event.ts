import type { NewEvent, RecordedEvent } from '@pacesetter/kernel';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import { positionOf } from './position';

/** An event as it lies in the log: JSON unparsed, version as written. */
export interface StoredEvent {
  /** Position as a number. */
  readonly place: number;
  readonly streamId: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
  readonly recordedAt: string;
}

/** Parsed and upcast. Spelt out property by property: this runs for every event read, and rest and spread are slow. */
export function decode(stored: StoredEvent, upcasters: UpcasterRegistry): RecordedEvent {
  return upcasters.upcast({
    id: stored.id,
    type: stored.type,
    schemaVersion: stored.schemaVersion,
    data: JSON.parse(stored.data) as unknown,
    metadata: JSON.parse(stored.metadata) as NewEvent['metadata'],
    streamId: stored.streamId,
    revision: stored.revision,
    position: positionOf(stored.place),
    recordedAt: stored.recordedAt,
  });
}
