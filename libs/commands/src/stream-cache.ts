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

/** The least recently used streams are forgotten first. */
export class StreamCache {
  private readonly entries = new Map<string, CachedStream>();

  /** @param capacity streams to remember */
  constructor(private readonly capacity: number) {}

  get(streamId: string): CachedStream | undefined {
    const entry = this.entries.get(streamId);
    if (entry === undefined) return undefined;
    this.entries.delete(streamId);
    this.entries.set(streamId, entry);
    return entry;
  }

  set(streamId: string, entry: CachedStream): void {
    this.entries.delete(streamId);
    this.entries.set(streamId, entry);
    if (this.entries.size <= this.capacity) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }

  forget(streamId: string): void {
    this.entries.delete(streamId);
  }
}
