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

export function decode(stored: StoredEvent, upcasters: UpcasterRegistry): RecordedEvent {
  const { place, data, metadata, ...rest } = stored;
  const event = {
    ...rest,
    position: positionOf(place),
    data: JSON.parse(data) as unknown,
    metadata: JSON.parse(metadata) as NewEvent['metadata'],
  };
  return upcasters.upcast(event);
}
