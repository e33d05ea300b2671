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

/**
 * Writes a feed as server-sent events (HTML standard, 9.2). Every event's id is the cursor after it, so that a reader who
 * comes back with `Last-Event-ID` goes on right there. A page is read only when the connection has taken the last one:
 * a slow reader holds a page and a socket's buffer, never more.
 */
export class EventStream {
  private places = 0;
  private saidAt = performance.now();

  constructor(
    private readonly response: ServerResponse,
    private readonly options: EventStreamOptions,
  ) {}

  /** Until the pages end, the signal comes, or the reader is too slow. Answers whether the reader was cut off. */
  async send(pages: AsyncIterable<FeedPage>): Promise<'ended' | 'cut off'> {
    const { heartbeatMs } = this.options;
    const heart = setInterval(() => void this.beat().catch(() => undefined), heartbeatMs / 2);
    try {
      for await (const page of pages) if (!(await this.sendPage(page))) return 'cut off';
      return 'ended';
    } finally {
      clearInterval(heart);
    }
  }

  private async sendPage({ events, after, cursor }: FeedPage): Promise<boolean> {
    for (const event of events) if (!(await this.say(eventBlock(event)))) return false;
    this.places = after.places;
    return this.say(block('page', after, cursor));
  }

  private async beat(): Promise<void> {
    const { heartbeatMs, head } = this.options;
    if (performance.now() - this.saidAt < heartbeatMs || this.response.writableNeedDrain) return;
    const known = await head();
    const lag = Math.max(0, known - this.places);
    if (!this.response.writableEnded) this.write(block('heartbeat', { places: this.places, head: known, lag }));
  }

  /** Answers whether the reader has kept up. */
  private async say(text: string): Promise<boolean> {
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

  private write(text: string): boolean {
    this.saidAt = performance.now();
    return this.response.write(text);
  }
}

function eventBlock({ event, cursor }: DeliveredEvent): string {
  return `id: ${cursor}\ndata: ${JSON.stringify(event)}\n\n`;
}

function block(name: string, data: object, id?: string): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
