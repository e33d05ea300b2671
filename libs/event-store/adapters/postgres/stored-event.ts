import type { NewEvent, RecordedEvent } from '@pacesetter/kernel';
import type { UpcasterRegistry } from '../../src/upcaster-registry';
import { isPlainJson } from './plain-json';
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
  /** What the JSON was made from, where this process has written the event itself: it need not be parsed. */
  readonly content?: Pick<NewEvent, 'data' | 'metadata'>;
}

/** What was last parsed: the events of one append have the same metadata to the letter. */
let last: { readonly text: string; readonly metadata: NewEvent['metadata'] } | undefined;

function parsedMetadata(text: string): NewEvent['metadata'] {
  if (last?.text !== text) last = { text, metadata: JSON.parse(text) as NewEvent['metadata'] };
  return last.metadata;
}

/** Parsed and upcast. Spelt out property by property: this runs for every event read, and rest and spread are slow. */
export function decode(stored: StoredEvent, upcasters: UpcasterRegistry): RecordedEvent {
  return upcasters.upcast({
    id: stored.id,
    type: stored.type,
    schemaVersion: stored.schemaVersion,
    data: dataOf(stored),
    metadata: metadataOf(stored),
    streamId: stored.streamId,
    revision: stored.revision,
    position: positionOf(stored.place),
    recordedAt: stored.recordedAt,
  });
}

function dataOf({ content, data }: StoredEvent): unknown {
  return content !== undefined && isPlainJson(content.data) ? content.data : JSON.parse(data);
}

function metadataOf({ content, metadata }: StoredEvent): NewEvent['metadata'] {
  return content !== undefined && isPlainJson(content.metadata) ? content.metadata : parsedMetadata(metadata);
}
