import type { RecordedEvent } from '@pacesetter/kernel';
import { eventType, schemaUri } from './schema-uri';

/**
 * An event as outside systems get it: CloudEvents 1.0 with the extensions `sequence`, `recordedtime`, `correlationid` and
 * `causationid` of the specification's documented ones, and some of our own. Names of attributes are lower case there.
 */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** The same wherever and however often the event is delivered: what has been seen already can be told by it. */
  readonly id: string;
  readonly source: string;
  readonly type: string;
  /** The stream. */
  readonly subject: string;
  /** Business time. */
  readonly time: string;
  readonly datacontenttype?: 'application/json';
  readonly dataschema: string;
  /** Position in the order of all events: orders like text. */
  readonly sequence: string;
  /** Place in its stream, from 0, without gaps. */
  readonly revision: number;
  readonly recordedtime: string;
  readonly correlationid: string;
  readonly causationid: string;
  readonly commandid: string;
  readonly actorid: string;
  readonly actorrole: string;
  readonly actororganization?: string;
  readonly reason?: string;
  /** `id@version` of the programme whose rule was applied. */
  readonly programme?: string;
  /** The trace in which it happened (extension “distributed tracing”); absent when nobody has followed that. */
  readonly traceparent?: string;
  readonly data?: unknown;
}

/** Who publishes. */
export interface Publication {
  /** Address under which outsiders reach this installation, without a slash at its end; absent: it has none. */
  readonly publicUrl?: string;
}

/** The event in structured form. What is sealed in it stays so: reveal it before, for whom it is meant. */
export function cloudEvent(event: RecordedEvent, { publicUrl }: Publication): CloudEvent {
  const { metadata } = event;
  return {
    specversion: '1.0',
    id: event.id,
    source: publicUrl ?? 'urn:pacesetter',
    type: eventType(event.type),
    subject: event.streamId,
    time: metadata.occurredAt,
    datacontenttype: 'application/json',
    dataschema: schemaUri(event.type, event.schemaVersion, publicUrl),
    sequence: event.position,
    revision: event.revision,
    recordedtime: event.recordedAt,
    correlationid: metadata.correlationId,
    causationid: metadata.causationId,
    commandid: metadata.commandId,
    actorid: metadata.actor.id,
    actorrole: metadata.actor.role,
    ...optional('actororganization', metadata.actor.organizationId),
    ...optional('reason', metadata.reason),
    ...optional('programme', metadata.programme),
    ...optional('traceparent', metadata.traceparent),
    data: event.data,
  };
}

/** An attribute without a value must not be there (CloudEvents 1.0, 3.1); the empty text is none either. */
function optional<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, string>);
}
