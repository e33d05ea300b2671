/** What is known of a stream: the ids of all its events up to a revision. */
export interface KnownStream {
  /** Last revision that is known; -1 for a stream without events. */
  readonly last: number;
  revisionOf(id: string): number | undefined;
}

class Known implements KnownStream {
  private readonly revisions = new Map<string, number>();

  get last(): number {
    return this.revisions.size - 1;
  }

  revisionOf(id: string): number | undefined {
    return this.revisions.get(id);
  }

  add(id: string): void {
    this.revisions.set(id, this.revisions.size);
  }
}

/**
 * Which ids the streams hold that this process has lately read or written. The server knows an append again only at the
 * expected place; that an id is nowhere else in the stream is for the adapter to know. What it holds is bounded: the
 * streams that were not asked for longest are forgotten, and read again when they are written to.
 */
export class KnownIds {
  /** Least recently used first. */
  private readonly streams = new Map<string, Known>();
  private count = 0;

  constructor(private readonly limit = 200_000) {}

  of(streamId: string): KnownStream | undefined {
    const known = this.streams.get(streamId);
    if (known === undefined) return undefined;
    this.streams.delete(streamId);
    this.streams.set(streamId, known);
    return known;
  }

  /** The ids of events from a revision on, one after the other; ignored when something between is unknown. */
  note(streamId: string, from: number, ids: readonly string[]): void {
    const known = this.streams.get(streamId) ?? new Known();
    if (from > known.last + 1) return;
    const fresh = ids.slice(known.last + 1 - from);
    for (const id of fresh) known.add(id);
    this.count += fresh.length;
    this.streams.delete(streamId);
    this.streams.set(streamId, known);
    this.forget();
  }

  private forget(): void {
    for (const [streamId, known] of this.streams) {
      if (this.count <= this.limit || this.streams.size === 1) return;
      this.streams.delete(streamId);
      this.count -= known.last + 1;
    }
  }
}
