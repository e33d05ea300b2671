import type { DomainEvent, RecordedEvent, Aggregate } from '@pacesetter/kernel';

/** What is remembered of a stream between two commands. Only a proposal: the append checks the revision. */
export interface CachedStream {
  readonly state: unknown;
  /** -1 when the stream has no event. */
  readonly revision: number;
  /** Fingerprints of the commands that the stream's events came from. */
  readonly commands: readonly number[];
  /** Monotonic milliseconds at which the entry was last known to be the stream's end. */
  readonly checkedAt: number;
}

/** 48 random bits of a command's id: a match is confirmed in the stream, a mismatch is certain. */
export function fingerprint(commandId: string): number {
  return Number.parseInt(commandId.slice(-12), 16);
}

/** Folds recorded events on top of an entry. */
export function advance(
  aggregate: Aggregate<unknown, DomainEvent>,
  entry: CachedStream,
  events: readonly RecordedEvent[],
): CachedStream {
  let { state, revision } = entry;
  const commands = [...entry.commands];
  for (const event of events) {
    state = aggregate.evolve(state, event);
    revision = event.revision;
    const command = fingerprint(event.metadata.commandId);
    if (commands.at(-1) !== command) commands.push(command);
  }
  return { state, revision, commands, checkedAt: performance.now() };
}

/**
 * Keeps the streams that were used lately. In two generations: what is asked for moves to the young one; when that is
 * full, it becomes the old one, and what was not asked for in between is forgotten.
 */
export class StreamCache {
  private young = new Map<string, CachedStream>();
  private old = new Map<string, CachedStream>();

  /** @param capacity most streams to remember */
  constructor(private readonly capacity: number) {}

  get(streamId: string): CachedStream | undefined {
    const entry = this.young.get(streamId);
    if (entry !== undefined) return entry;
    const older = this.old.get(streamId);
    if (older !== undefined) this.set(streamId, older);
    return older;
  }

  set(streamId: string, entry: CachedStream): void {
    this.young.set(streamId, entry);
    if (this.young.size * 2 < this.capacity) return;
    this.old = this.young;
    this.young = new Map();
  }

  forget(streamId: string): void {
    this.young.delete(streamId);
    this.old.delete(streamId);
  }
}
