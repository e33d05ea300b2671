import { type DomainEvent, newId, type Position, type RecordedEvent, SYSTEM } from '@pacesetter/kernel';

export interface Circumstances {
  readonly at: string;
  readonly reason?: string;
  readonly streamId?: string;
}

/** Records events as a store would, one stream after the other; for tests of views. */
export function recorder() {
  let count = 0;
  const revisions = new Map<string, number>();
  return <Event extends DomainEvent>(
    event: Event,
    { at, reason, streamId = 'test-1' }: Circumstances,
  ): RecordedEvent<Event> => {
    const revision = (revisions.get(streamId) ?? -1) + 1;
    revisions.set(streamId, revision);
    const position = String(++count).padStart(12, '0') as Position;
    const ids = { correlationId: newId(), causationId: newId(), commandId: newId() };
    const metadata = { occurredAt: at, actor: SYSTEM, reason, ...ids };
    return { ...event, id: newId(), schemaVersion: 1, metadata, streamId, revision, position, recordedAt: at };
  };
}
