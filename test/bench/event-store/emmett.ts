import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { DATA, METADATA, TYPE } from './sample-events';

const PEERS = resolve(__dirname, '../peers');

/** What we use of `@event-driven-io/emmett-postgresql`. */
interface Emmett {
  getPostgreSQLEventStore(url: string): EmmettStore;
  postgreSQLEventStoreConsumer(options: ConsumerOptions): EmmettConsumer;
}

export interface EmmettStore {
  readonly schema: { migrate(): Promise<unknown> };
  appendToStream(stream: string, events: object[], options: object): Promise<unknown>;
  readStream(stream: string): Promise<{ events: unknown[] }>;
  close(): Promise<void>;
}

interface ConsumerOptions {
  readonly connectionString: string;
  readonly stopWhen: { readonly noMessagesLeft: boolean };
  readonly pulling: { readonly batchSize: number };
}

interface EmmettConsumer {
  reactor(options: { processorId: string; startFrom: string; eachMessage: () => void }): unknown;
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Installs it in a package of its own when it is missing: it wants another version of commander than we do. */
export function loadEmmett(): Emmett {
  if (!existsSync(resolve(PEERS, 'node_modules'))) {
    execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: ['ignore', 2, 2] });
  }
  return createRequire(resolve(PEERS, 'package.json'))('@event-driven-io/emmett-postgresql') as Emmett;
}

export async function appendToEmmett(store: EmmettStore, stream: string, count: number): Promise<void> {
  const events = Array.from({ length: count }, () => ({ type: TYPE, data: DATA, metadata: METADATA }));
  await store.appendToStream(stream, events, { expectedStreamVersion: 'STREAM_DOES_NOT_EXIST' });
}

/** Reads everything through a consumer and answers how many messages came. */
export async function consumeEmmett(emmett: Emmett, url: string, name: string): Promise<number> {
  let count = 0;
  const consumer = emmett.postgreSQLEventStoreConsumer({
    connectionString: url,
    stopWhen: { noMessagesLeft: true },
    pulling: { batchSize: 1_000 },
  });
  consumer.reactor({ processorId: name, startFrom: 'BEGINNING', eachMessage: () => void count++ });
  await consumer.start();
  await consumer.close();
  return count;
}
