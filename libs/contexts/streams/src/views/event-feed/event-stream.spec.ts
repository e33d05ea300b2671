import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DeliveredEvent, FeedPage } from '@pacesetter/event-feeds';
import { EventStream, type EventStreamOptions } from './event-stream';

const standing = { places: 3, delivered: 3, hidden: 0, digest: 'd' };
const event = { event: { data: 'x'.repeat(64 * 1024) }, cursor: 'c', standing } as unknown as DeliveredEvent;
const page: FeedPage = { events: [event], before: standing, after: standing, cursor: 'c', atHead: true };

/** Serves a stream of these pages over a real socket. */
async function streaming(
  pages: (signal: AbortSignal) => AsyncIterable<FeedPage>,
  options: Partial<EventStreamOptions>,
) {
  const stopping = new AbortController();
  const { signal } = stopping;
  let end: Promise<string> = Promise.resolve('');
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const all = { heartbeatMs: 60_000, stallMs: 60_000, head: async () => 5, signal, ...options };
    end = new EventStream(response, all).send(pages(signal));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = request({ port: (server.address() as AddressInfo).port }).end();
  const [response] = (await once(client, 'response')) as [NodeJS.ReadableStream];
  const close = async () => {
    stopping.abort();
    client.destroy();
    server.closeAllConnections();
    server.close();
    await end;
  };
  return { response, close, end: () => end };
}

describe('a stream of server-sent events', () => {
  it('cuts off who does not read, having taken no more pages than the connection holds', async () => {
    let taken = 0;
    async function* endless(signal: AbortSignal) {
      for (; !signal.aborted; taken++) yield page;
    }
    const { end, close } = await streaming(endless, { stallMs: 300 });
    expect(await end()).toBe('cut off');
    // What sockets buffer: some megabytes.
    expect(taken).toBeLessThan(300);
    await close();
  });

  it('waits for who reads slowly', async () => {
    async function* some() {
      for (let count = 0; count < 100; count++) yield page;
    }
    const { response, end, close } = await streaming(some, { stallMs: 10_000 });
    await sleep(200);
    response.resume();
    expect(await end()).toBe('ended');
    await close();
  });

  it('beats while nothing happens, and says how far behind the reader is', async () => {
    async function* silent(signal: AbortSignal) {
      yield { ...page, events: [] };
      while (!signal.aborted) await sleep(20);
    }
    const { response, close } = await streaming(silent, { heartbeatMs: 100 });
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) {
      text += String(chunk);
      if (text.includes('heartbeat')) break;
    }
    expect(text).toContain('event: heartbeat\ndata: {"places":3,"head":5,"lag":2}\n\n');
    await close();
  });
});
