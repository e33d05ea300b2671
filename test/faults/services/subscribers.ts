import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { PacesetterClient } from '@pacesetter/client';
import type { Feed, Read, ReadEvent } from './testimony';

/** Enough for any outage; what still is not answered then is told. */
const RETRIES = { most: 200, firstMs: 50, longestMs: 500 };
/** A connection that says nothing for so long is dead: the server speaks every 15 seconds. */
const SILENCE_MS = 20_000;
export const WEBHOOK = 'listener';
export const GROUP = 'workers';

/** Other systems that read everything: live, page by page, pushed to them, and as a group that shares the work. */
export class Subscribers {
  readonly troubles: string[] = [];
  private readonly reads = new Map<string, ReadEvent[]>();
  private readonly stopping = new AbortController();
  private readonly work: Promise<void>[] = [];
  private readonly server: Server = createServer();
  private apiKey = '';

  private constructor(private readonly url: string) {}

  /** @param subscribe for a webhook to this endpoint and a group; answers the key with which all of them read */
  static async open(url: string, subscribe: (endpoint: string) => Promise<string>): Promise<Subscribers> {
    const subscribers = new Subscribers(url);
    subscribers.apiKey = await subscribe(await subscribers.listen());
    return subscribers;
  }

  /** Where webhooks are received. */
  private async listen(): Promise<string> {
    const pushed = this.reader('webhook');
    this.server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        pushed.push(read(JSON.parse(body) as Numbered));
        response.writeHead(204).end();
      });
    });
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/events`;
  }

  start(): void {
    this.work.push(this.follow('live 1', 'live'), this.follow('live 2', 'live'), this.follow('pages', 'pages'));
    const shared = this.reader('group');
    this.work.push(...['group 1', 'group 2'].map((reader) => this.share(reader, shared)));
  }

  /** What somebody is given who comes now, and reads everything. @throws the signal's reason */
  async whole(signal: AbortSignal): Promise<Feed> {
    const events: ReadEvent[] = [];
    for (let after: string | undefined; ;) {
      const { events: found, next, page } = await this.client().page({ after, limit: 500, signal });
      events.push(...found.map(read));
      if (found.length === 0) return { events, hidden: page.after.hidden };
      after = next;
    }
  }

  /** What has come so far, in the order in which it came. */
  testimonies(): readonly Read[] {
    return [...this.reads].map(([subscriber, events]) => {
      const inOrderOf = subscriber === 'webhook' || subscriber === 'group' ? 'each-stream' : 'everything';
      return { subscriber, inOrderOf, events };
    });
  }

  /** Resolves when everybody has been given the event with this number. Answers who has not, when the time is over. */
  async haveAll(number: number, patienceMs: number): Promise<readonly string[]> {
    const end = performance.now() + patienceMs;
    for (;;) {
      const late = this.testimonies().filter(
        ({ events }) => new Set(events.map((event) => event.number)).size < number,
      );
      if (late.length === 0 || performance.now() > end) return late.map(({ subscriber }) => subscriber);
      await sleep(50);
    }
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.all(this.work);
    this.server.closeAllConnections();
    this.server.close();
  }

  private client(): PacesetterClient {
    return new PacesetterClient({ url: this.url, apiKey: this.apiKey, retries: RETRIES, timeoutMs: 5_000 });
  }

  private reader(subscriber: string): ReadEvent[] {
    const events: ReadEvent[] = [];
    this.reads.set(subscriber, events);
    return events;
  }

  private async follow(subscriber: string, transport: 'live' | 'pages'): Promise<void> {
    const events = this.reader(subscriber);
    const { signal } = this.stopping;
    try {
      for await (const { event } of this.client().subscribe({ transport, signal, silenceMs: SILENCE_MS })) {
        events.push(read(event));
      }
    } catch (error) {
      this.troubles.push(`${subscriber} ended: ${String(error)}`);
    }
  }

  private async share(reader: string, events: ReadEvent[]): Promise<void> {
    const group = this.client().consumerGroup(GROUP, reader);
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await group
        .work((event) => void events.push(read(event)), { most: 50, idleMs: 200, signal })
        .catch((error: unknown) => this.troubles.push(`${reader}: ${String(error)}`));
    }
  }
}

interface Numbered {
  readonly id: string;
  readonly feednumber: number;
}

function read({ id, feednumber }: Numbered): ReadEvent {
  return { id, number: feednumber };
}
