import type { RecordedEvent } from '@pacesetter/kernel';
import type { EventPredicate } from '../../../src/event-filter';
import type { UpcasterRegistry } from '../../../src/upcaster-registry';
import type { Decodable, DecodablePage } from '../event-page';
import { decode, type StoredEvent } from '../stored-event';

/** Most events held. */
const MAX_EVENTS = 16_384;

/** Most characters of JSON in the events held. */
const MAX_SIZE = 32 * 1024 * 1024;

/**
 * The latest events of the log, without a gap, for all who follow it live. Only possible as positions are gapless:
 * what follows on the last position held is the next event, and anything else shows that some are missing.
 */
export class RecentEvents {
  private readonly entries: RecentEvent[] = [];
  private size = 0;

  constructor(
    /** Position of the last event, held or (in the beginning) just before. */
    private last: number,
    private readonly upcasters: UpcasterRegistry,
  ) {}

  get end(): number {
    return this.last;
  }

  /** Takes events that follow on the last one, skipping what is there. Answers false when one before them is missing. */
  add(events: readonly StoredEvent[]): boolean {
    for (const event of events) {
      if (event.place > this.last + 1) return false;
      if (event.place === this.last + 1) this.push(event);
    }
    this.evict();
    return true;
  }

  /** What lies after a position; undefined when some of it is not held any more. */
  page(after: number, limit: number, isWanted: EventPredicate): DecodablePage | undefined {
    const first = this.last - this.entries.length;
    if (after < first) return undefined;
    const events: RecentEvent[] = [];
    for (let index = after - first; index < this.entries.length; index++) {
      const entry = this.entries[index];
      if (entry === undefined || !isWanted(entry)) continue;
      events.push(entry);
      if (events.length === limit) return { events, place: entry.place, atHead: entry.place === this.last };
    }
    return { events, place: Math.max(after, this.last), atHead: true };
  }

  /** Lets go of what nobody needs any more: everything up to a position. */
  release(place: number): void {
    const first = this.last - this.entries.length;
    const count = Math.min(place - first, this.entries.length);
    if (count > 0) this.drop(count);
  }

  private push(event: StoredEvent): void {
    const entry = new RecentEvent(event, this.upcasters);
    this.entries.push(entry);
    this.size += entry.size;
    this.last = event.place;
  }

  private evict(): void {
    let count = Math.max(0, this.entries.length - MAX_EVENTS);
    let size = this.size - sizeOf(this.entries.slice(0, count));
    while (size > MAX_SIZE) size -= this.entries[count++]?.size ?? size;
    if (count > 0) this.drop(count);
  }

  private drop(count: number): void {
    this.size -= sizeOf(this.entries.splice(0, count));
  }
}

function sizeOf(entries: readonly RecentEvent[]): number {
  return entries.reduce((sum, { size }) => sum + size, 0);
}

/** Parsed and upcast once, by the first who wants it; an event nobody wants is never parsed. */
class RecentEvent implements Decodable {
  readonly place: number;
  readonly streamId: string;
  readonly type: string;
  readonly size: number;
  private decoded: RecordedEvent | undefined;
  /** Undefined once it has been decoded: the text is not needed any more. */
  private stored: StoredEvent | undefined;

  constructor(
    stored: StoredEvent,
    private readonly upcasters: UpcasterRegistry,
  ) {
    this.stored = stored;
    this.place = stored.place;
    this.streamId = stored.streamId;
    this.type = stored.type;
    this.size = stored.data.length + stored.metadata.length;
  }

  event(): RecordedEvent {
    if (this.stored !== undefined) this.decoded = decode(this.stored, this.upcasters);
    this.stored = undefined;
    return this.decoded as RecordedEvent;
  }
}
