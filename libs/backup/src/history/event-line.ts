import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type RecordedEvent } from '@pacesetter/kernel';

/** An event as a backup keeps it. Its position is its number. */
export type KeptEvent = Omit<RecordedEvent, 'position'> & { readonly number: number };

/** A line of JSON without a line break in it: everything that the store keeps of an event. */
export function eventLine({ number, ...event }: KeptEvent): string {
  const { recordedAt, streamId, revision, id, type, schemaVersion, data, metadata } = event;
  return JSON.stringify([number, recordedAt, streamId, revision, id, type, schemaVersion, data, metadata]);
}

type Columns = readonly [
  number: number,
  recordedAt: string,
  streamId: string,
  revision: number,
  id: string,
  type: string,
  schemaVersion: number,
  data: unknown,
  metadata: KeptEvent['metadata'],
];

export function eventOfLine(line: string): KeptEvent {
  const [number, recordedAt, streamId, revision, id, type, schemaVersion, data, metadata] = JSON.parse(line) as Columns;
  return { number, recordedAt, streamId, revision, id, type, schemaVersion, data, metadata };
}

/** An event of a store whose positions count, as a backup keeps it. */
export function keptEvent(store: EventStore, { position, ...event }: RecordedEvent): KeptEvent {
  return { ...event, number: store.countBetween(BEGINNING, position) };
}
