import type { Position } from '@pacesetter/kernel';
import type { EventPredicate } from '../../../src/event-filter';
import type { LogEvent, LogPage } from '../log-event';

/** Most events kept for those who are slow; who is slower reads the log. */
const KEPT = 20_000;

/** The end of the log, without a gap: everything behind `start` up to `end`. */
export class RecentEvents {
  private events: LogEvent[] = [];

  constructor(
    private start: Position,
    public end: Position = start,
  ) {}

  add(events: readonly LogEvent[], end: Position): void {
    this.events.push(...events);
    this.end = end;
    if (this.events.length > KEPT) this.drop(this.events.length - KEPT);
  }

  /** What lies after a position, perhaps nothing yet; undefined when that is before what is kept. */
  page(after: Position, limit: number, isWanted: EventPredicate): LogPage | undefined {
    if (after < this.start) return undefined;
    const found: LogEvent[] = [];
    for (let index = this.indexAfter(after); index < this.events.length; index++) {
      const event = this.events[index];
      if (event === undefined || !isWanted(event)) continue;
      found.push(event);
      if (found.length === limit) return { events: found, position: event.position, atHead: false };
    }
    return { events: found, position: after > this.end ? after : this.end, atHead: true };
  }

  /** Nobody needs what lies before this position any more. */
  release(position: Position): void {
    this.drop(this.indexAfter(position));
  }

  private drop(count: number): void {
    this.start = this.events[count - 1]?.position ?? this.start;
    this.events = count === 0 ? this.events : this.events.slice(count);
  }

  private indexAfter(position: Position): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.events[middle]?.position ?? position) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
