import type { Actor } from './event';
import { derivedId, newId } from './ids';

/** Everything about a command but its content: who gives it, why, and what led to it. */
export interface CommandContext {
  /** UUID and idempotency key: the same id is decided once, however often it is sent. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly reason?: string;
  readonly correlationId: string;
  readonly causationId: string;
  /** The command is for this revision of its stream alone, -1 for one that has no event; for any when absent. */
  readonly expectedRevision?: number;
  /** It was sent before, and nobody knows what became of it: an earlier attempt may still be under way. */
  readonly repeated?: true;
}

/** A wish to change something: imperative name, decided by exactly one handler. */
export abstract class Command<Data = unknown> {
  constructor(
    readonly data: Data,
    readonly context: CommandContext,
  ) {}
}

export type CommandClass<Data = unknown> = new (data: Data, context: CommandContext) => Command<Data>;

/** What a handled command answers. `revision` is -1 for a stream that still has no event. */
export interface CommandResult {
  readonly streamId: string;
  readonly revision: number;
  /** Position of the last event the command led to; absent when it led to none. */
  readonly position?: string;
  readonly eventIds: readonly string[];
}

export interface NewCommandContext {
  readonly actor: Actor;
  readonly reason?: string;
  /** Chosen by the sender so that a repetition is recognised; any text. */
  readonly idempotencyKey?: string;
  readonly correlationId?: string;
}

/** Context of a command that a person or an outside system starts. */
export function startedBy({ actor, reason, idempotencyKey, correlationId }: NewCommandContext): CommandContext {
  const commandId = idempotencyKey === undefined ? newId() : derivedId('command', idempotencyKey);
  return { commandId, actor, reason, correlationId: correlationId ?? commandId, causationId: commandId };
}

/** The system's own hand: policies, timers, jobs. */
export const SYSTEM: Actor = { id: 'system', role: 'system' };
