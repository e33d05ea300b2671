import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { DeliveredEvent, FeedPage } from '@pacesetter/event-feeds';

export interface EventStreamOptions {
  /** Silence after which a heartbeat is sent, in milliseconds. */
  readonly heartbeatMs: number;
  /** For how long a reader may leave the connection full, in milliseconds; then it is cut off and can come back. */
  readonly stallMs: number;
  /** Places that the source has now, for the lag in heartbeats. */
  readonly head: () => Promise<number>;
  readonly signal: AbortSignal;
}

/** How late a reader who is given nothing may be told how far the feed is, in milliseconds. */
const PROGRESS_MS = 1_000;

/**
 * Writes a feed as server-sent events (HTML standard, 9.2). Every event's id is the cursor after it, so that a reader who
 * comes back with `Last-Event-ID` goes on right there. A page is read only when the connection has taken the last one:
 * a slow reader holds a page and a socket's buffer, never more. Pages without events are summed up once a second.
 */
export class EventStream {
  private places = 0;
  private saidAt = performance.now();
  private begun = false;
  /** The last page of those without events, while the reader has not been told of it. */
  private passed: FeedPage | undefined;

  constructor(
    private readonly response: ServerResponse,
    private readonly options: EventStreamOptions,
  ) {}

  /** Until the pages end, the signal comes, or the reader is too slow. Answers whether the reader was cut off. */
  async send(pages: AsyncIterable<FeedPage>): Promise<'ended' | 'cut off'> {
    const { heartbeatMs } = this.options;
    const heart = setInterval(() => void this.beat().catch(() => undefined), Math.min(PROGRESS_MS, heartbeatMs / 2));
    try {
      for await (const page of pages) if (!(await this.sendPage(page))) return 'cut off';
      return 'ended';
    } finally {
      clearInterval(heart);
    }
  }

  private async sendPage(page: FeedPage): Promise<boolean> {
    this.places = page.after.places;
    const silent = this.begun && page.events.length === 0 && performance.now() - this.saidAt < PROGRESS_MS;
    this.begun = true;
    this.passed = silent ? page : undefined;
    return silent || this.say(blocksOf(page));
  }

  private async beat(): Promise<void> {
    const { heartbeatMs, head } = this.options;
    const { passed, response } = this;
    const silence = performance.now() - this.saidAt;
    if (response.writableNeedDrain || response.writableEnded) return;
    if (passed !== undefined && silence >= PROGRESS_MS) {
      this.passed = undefined;
      this.write(blocksOf(passed));
      return;
    }
    if (silence < heartbeatMs) return;
    const known = await head();
    const lag = Math.max(0, known - this.places);
    if (!this.response.writableEnded)
      this.write(Buffer.from(block('heartbeat', { places: this.places, head: known, lag })));
  }

  /** Answers whether the reader has kept up. */
  private async say(text: Uint8Array): Promise<boolean> {
    if (this.options.signal.aborted) return true;
    if (this.write(text)) return true;
    const late = AbortSignal.timeout(this.options.stallMs);
    try {
      await once(this.response, 'drain', { signal: AbortSignal.any([late, this.options.signal]) });
      return true;
    } catch {
      return !late.aborted;
    }
  }

  private write(text: Uint8Array): boolean {
    this.saidAt = performance.now();
    return this.response.write(text);
  }
}

/** What was written of a page: the same bytes for all who are given the same page. */
const written = new WeakMap<FeedPage, Uint8Array>();

function blocksOf(page: FeedPage): Uint8Array {
  const known = written.get(page);
  if (known !== undefined) return known;
  const { events, after, cursor } = page;
  const bytes = Buffer.from([...events.map(eventBlock), block('page', after, cursor)].join(''));
  written.set(page, bytes);
  return bytes;
}

function eventBlock({ event, cursor }: DeliveredEvent): string {
  return `id: ${cursor}\ndata: ${JSON.stringify(event)}\n\n`;
}

function block(name: string, data: object, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
