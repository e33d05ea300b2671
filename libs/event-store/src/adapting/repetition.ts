import { isDeepStrictEqual } from 'node:util';
import type { EventToAppend } from './append-request';

/** What was written earlier, its JSON as text. */
export type WrittenEvent = Pick<EventToAppend, 'id' | 'type' | 'schemaVersion' | 'data' | 'metadata'>;

/** Whether this is the same event again. Compares what the JSON means, not how it is spelt. */
export function isRepetition(event: EventToAppend, written: WrittenEvent | undefined): boolean {
  return (
    event.id === written?.id &&
    event.type === written.type &&
    event.schemaVersion === written.schemaVersion &&
    isSameJson(event.data, written.data) &&
    isSameJson(event.metadata, written.metadata)
  );
}

function isSameJson(one: string, other: string): boolean {
  return one === other || isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
}
