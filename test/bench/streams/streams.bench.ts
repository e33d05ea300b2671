import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { newId, type NewEvent } from '@pacesetter/kernel';
import { createPool } from '@pacesetter/postgres';
import { spawnTypescript } from '@pacesetter/testing';
import { runBench, withBenchServer } from '../harness/bench-server';
import { report } from '../harness/figures';
import { hangUp, Subscriber } from './subscriber';

/**
 * Live streams and webhooks of one gateway process while another process appends: what comes, how late, and how much memory
 * it takes. Smaller with BENCH_SUBSCRIBERS, BENCH_WEBHOOKS, BENCH_EVENTS_PER_SECOND and BENCH_SECONDS.
 */
const SUBSCRIBERS = wanted('SUBSCRIBERS', 1_000);
const WEBHOOKS = wanted('WEBHOOKS', 50);
const PER_SECOND = wanted('EVENTS_PER_SECOND', 1_000);
const SECONDS = wanted('SECONDS', 30);
/** Everybody follows one of these: a fifth of the subscribers share each campaign's feed with four others. */
const CAMPAIGNS = Math.max(1, Math.ceil(SUBSCRIBERS / 5));
const TICK_MS = 10;
/** Webhooks may fall behind, and have to catch up. */
const PATIENCE_MS = 300_000;

function wanted(name: string, otherwise: number): number {
  return Number(process.env[`BENCH_${name}`] ?? otherwise);
}

const campaignOf = (index: number) => `campaign-${index % CAMPAIGNS}`;

function note(index: number): NewEvent {
  const data = { noteId: `${index}`, organizationId: 'bureau', campaignId: campaignOf(index), memberId: 'li' };
  const commandId = newId();
  const actor = { id: 'li', role: 'officer' } as const;
  const ids = { commandId, correlationId: commandId, causationId: commandId };
  const metadata = { occurredAt: new Date().toISOString(), actor, ...ids };
  return {
    id: newId(),
    type: 'NotePinned',
    schemaVersion: 1,
    data: { ...data, author: 'Li', text: 'Done.' },
    metadata,
  };
}

/** Appends evenly, and answers how many it was in the end. */
async function appendAll(store: EventStore): Promise<number> {
  const begun = performance.now();
  let sent = 0;
  const appends: Promise<unknown>[] = [];
  while (performance.now() - begun < SECONDS * 1_000) {
    const due = Math.floor(((performance.now() - begun) / 1_000) * PER_SECOND);
    for (; sent < due; sent++) appends.push(store.append(`board-${sent % 500}`, 'any', [note(sent)]));
    await sleep(TICK_MS);
  }
  await Promise.all(appends);
  return sent;
}

/** An outside system: counts what each webhook brings. */
async function receiver() {
  let received = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      received++;
      response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, received: () => received, close };
}

async function createWebhooks(address: string, endpoint: string): Promise<void> {
  for (let index = 0; index < WEBHOOKS; index++) {
    const selection = { categories: ['board'], campaignId: campaignOf(index) };
    const how = { from: 'now', disclosed: [], endpoint, payload: 'full', signing: 'symmetric' };
    const response = await fetch(`${address}/v1/streams/create-webhook`, {
      method: 'POST',
      headers: { authorization: 'administrator', 'content-type': 'application/json' },
      body: JSON.stringify({ subscriptionId: `hook-${index}`, title: 'An office', selection, ...how }),
    });
    if (!response.ok) throw new Error(`a webhook was refused: ${await response.text()}`);
  }
}

async function told<Answer>(gateway: ChildProcess, asked?: string): Promise<Answer> {
  const answer = once(gateway, 'message');
  if (asked !== undefined) gateway.send(asked);
  return (await answer)[0] as Answer;
}

async function until(done: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!done() && performance.now() < deadline) await sleep(50);
}

const percentile = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN;

/** How many events of each campaign there are among so many. */
const dueTo = (index: number, appended: number) => Math.ceil((appended - (index % CAMPAIGNS)) / CAMPAIGNS);
const sum = (count: number, of: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => of(index)).reduce((total, part) => total + part, 0);

async function measure(databaseUrl: string, gateway: ChildProcess): Promise<void> {
  const address = `http://127.0.0.1:${(await told<{ port: number }>(gateway)).port}`;
  const store = createPostgresEventStore({ pool: createPool(databaseUrl, { name: 'bench' }) });
  const outside = await receiver();
  await createWebhooks(address, outside.url);
  const lags: number[] = [];
  const url = (index: number) => `${address}/v1/streams/category-board/live?campaign=${campaignOf(index)}`;
  const subscribers = await Promise.all(
    Array.from({ length: SUBSCRIBERS }, (_, index) => Subscriber.open(url(index), lags)),
  );
  const begun = performance.now();
  const appended = await appendAll(store);
  const live = sum(SUBSCRIBERS, (index) => dueTo(index, appended));
  const brought = sum(WEBHOOKS, (index) => dueTo(index, appended));
  await until(() => lags.length >= live);
  await until(() => outside.received() >= brought);
  const seconds = (performance.now() - begun) / 1_000;
  const { highest } = await told<{ highest: number }>(gateway, 'memory');
  lags.sort((one, other) => one - other);
  const gaps = subscribers.reduce((total, subscriber) => total + subscriber.gaps, 0);
  const late = `p50 ${percentile(lags, 0.5)} ms, p99 ${percentile(lags, 0.99)} ms from append to subscriber`;
  const lost = `${live - lags.length} lost, ${gaps} out of order, gateway at most ${Math.round(highest)} MiB`;
  const load = `${Math.round(appended / SECONDS)} events/s appended`;
  const of = { unit: 'deliveries/s', toReach: 1, against: 'what there was to deliver' };
  const line = (work: string, due: number, reached: number, remark: string) =>
    report({ ...of, work: `${work}, ${load}`, yardstick: due / SECONDS, reached, remark });
  line(`${SUBSCRIBERS} live streams`, live, lags.length / SECONDS, `${late}, ${lost}`);
  const came = `${brought - outside.received()} of ${brought} lost, the last after ${Math.round(seconds)} s`;
  line(`${WEBHOOKS} webhooks at the same time`, brought, outside.received() / seconds, came);
  hangUp();
  outside.close();
  await store.close();
}

runBench(() =>
  withBenchServer(async (newDatabase) => {
    const databaseUrl = await newDatabase('streams');
    const gateway = spawnTypescript(join(__dirname, 'gateway.ts'), databaseUrl);
    try {
      await measure(databaseUrl, gateway);
    } finally {
      const ended = once(gateway, 'exit');
      gateway.send('stop');
      await ended;
    }
  }),
);
