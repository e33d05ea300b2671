import type { Actor, Position, RecordedEvent } from '@pacesetter/kernel';

/** An event as people read it: who did what, when, why, by which rule, and what led to it. */
export interface HistoryEntry {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly id: string;
  /** Business time. */
  readonly at: string;
  readonly type: string;
  readonly actor: Actor;
  readonly reason?: string;
  /** `id@version` of the programme whose rule was applied. */
  readonly programme?: string;
  readonly data: unknown;
  /** Id of the event, timer or command that led to it. */
  readonly causationId: string;
  readonly correlationId: string;
  readonly commandId: string;
}

/** The event as a history shows it. */
export function historyEntry({ id, type, data, metadata, streamId, revision, position }: RecordedEvent): HistoryEntry {
  const { occurredAt, actor, reason, programme, causationId, correlationId, commandId } = metadata;
  return {
    stream: streamId,
    revision,
    position,
    id,
    at: occurredAt,
    type,
    actor,
    reason,
    programme,
    data,
    causationId,
    correlationId,
    commandId,
  };
}
