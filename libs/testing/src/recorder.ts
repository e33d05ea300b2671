import type { Actor, DomainEvent, Position, RecordedEvent } from '@pacesetter/kernel';
import { TEST_TIME, testId } from './given';

/** What a test says about an event besides its content. */
export interface Circumstances {
  /** Business time; {@link TEST_TIME} when absent. */
  readonly at?: string;
  readonly streamId?: string;
  readonly actor?: Actor;
  readonly reason?: string;
}

/**
 * Records events as a store would, one after the other, for tests of policies and views. The n-th event's id is
 * `testId('event n')`, from 1.
 */
export function recorder() {
  let count = 0;
  const revisions = new Map<string, number>();
  return <Event extends DomainEvent>(event: Event, circumstances: Circumstances = {}): RecordedEvent<Event> => {
    const { at = TEST_TIME, streamId = 'test-1', actor = { id: 'system', role: 'system' } } = circumstances;
    const why = circumstances.reason === undefined ? {} : { reason: circumstances.reason };
    const revision = (revisions.get(streamId) ?? -1) + 1;
    revisions.set(streamId, revision);
    count++;
    const commandId = testId(`command ${count}`);
    const metadata = { occurredAt: at, actor, ...why, correlationId: commandId, causationId: commandId, commandId };
    const position = String(count).padStart(12, '0') as Position;
    return {
      ...event,
      id: testId(`event ${count}`),
      schemaVersion: 1,
      metadata,
      streamId,
      revision,
      position,
      recordedAt: at,
    };
  };
}
