import type { RecordedEvent as ServerEvent } from '@eventstore/db-client';
import type { EventMetadata, RecordedEvent } from '@pacesetter/kernel';
import type { AppendRequest } from '../../src/adapting/append-request';
import type { WrittenEvent } from '../../src/adapting/repetition';
import type { EventToSend } from './append-to-send';
import { ForeignEvent } from '../../src/errors';
import { positionOf } from './position';

/**
 * What is written beside our metadata. `$correlationId` and `$causationId` are the names under which the server's own
 * projections look for them; names with a dollar are the server's, so the rest stands under one name of ours.
 */
interface Added {
  readonly $correlationId: string;
  readonly $causationId: string;
  readonly pacesetter: { readonly schemaVersion: number; readonly append: string };
}

type StoredMetadata = EventMetadata & Added;

/** The events of an append as they are sent. @param append is this call's mark: it tells its writing from another's. */
export function eventsToSend({ events }: AppendRequest, append: string): EventToSend[] {
  return events.map(({ id, type, schemaVersion, data, metadata }) => {
    const { correlationId, causationId } = JSON.parse(metadata) as EventMetadata;
    const added: Added = {
      $correlationId: correlationId,
      $causationId: causationId,
      pacesetter: { schemaVersion, append },
    };
    // Ours stay spelt as the writer spelt them.
    return { id, type, data, metadata: `${metadata.slice(0, -1)},${JSON.stringify(added).slice(1)}` };
  });
}

/** What the server keeps, as the port gives it; not upcast. @throws ForeignEvent */
export function recordedEvent(event: ServerEvent): RecordedEvent {
  const { metadata, added } = parts(event);
  if (event.position === undefined) throw foreign(event, 'the server gave no position with it');
  return {
    id: event.id,
    type: event.type,
    schemaVersion: added.schemaVersion,
    data: event.data,
    metadata,
    streamId: event.streamId,
    revision: Number(event.revision),
    position: positionOf(event.position),
    recordedAt: event.created.toISOString(),
  };
}

/** Which call wrote the event. */
export function appendOf(event: ServerEvent): string {
  return parts(event).added.append;
}

/** For comparison with what is to be appended. */
export function writtenEvent(event: RecordedEvent): WrittenEvent {
  const { id, type, schemaVersion, data, metadata } = event;
  return { id, type, schemaVersion, data: JSON.stringify(data), metadata: JSON.stringify(metadata) };
}

function parts(event: ServerEvent): { metadata: EventMetadata; added: Added['pacesetter'] } {
  const stored = event.metadata as Partial<StoredMetadata> | undefined;
  const added = stored?.pacesetter;
  if (!event.isJson || added === undefined) throw foreign(event, 'it has no metadata of ours');
  const { $correlationId, $causationId, pacesetter, ...metadata } = stored as StoredMetadata;
  return { metadata, added: pacesetter };
}

function foreign({ streamId, revision }: ServerEvent, reason: string): ForeignEvent {
  return new ForeignEvent(streamId, Number(revision), reason);
}
