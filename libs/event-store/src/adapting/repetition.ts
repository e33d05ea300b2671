import { isDeepStrictEqual } from 'node:util';
import type { EventToAppend } from './append-request';

/** What was written earlier, its JSON as text. */
export type WrittenEvent = Pick<EventToAppend, 'id' | 'type' | 'schemaVersion' | 'data' | 'metadata'>;

/** Whether this is the same event again. Compares what the JSON means, not how it is spelt, nor in which trace it was written. */
export function isRepetition(event: EventToAppend, written: WrittenEvent | undefined): boolean {
  return (
    event.id === written?.id &&
    event.type === written.type &&
    event.schemaVersion === written.schemaVersion &&
    isSameJson(event.data, written.data) &&
    isSameMetadata(event.metadata, written.metadata)
  );
}

function isSameMetadata(one: string, other: string): boolean {
  return one === other || isDeepStrictEqual(untraced(one), untraced(other));
}

function untraced(metadata: string): unknown {
  const parsed: unknown = JSON.parse(metadata);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed, traceparent: undefined } : parsed;
}

function isSameJson(one: string, other: string): boolean {
  return one === other || isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
}
