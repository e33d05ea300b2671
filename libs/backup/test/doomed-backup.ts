import type { EventStore } from '@pacesetter/event-store';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { backUpHistory } from '../index';

const CHUNK = 40;

/** Stops for good where the third file begins, as a reader who waits for a slow disk, until the test kills the process. */
function stalling(store: EventStore): EventStore {
  const readAll: EventStore['readAll'] = async ({ after, ...options }) => {
    const page = await store.readAll({ after, ...options, limit: CHUNK });
    if (store.countBetween(page.position, await store.head()) > CHUNK) return page;
    process.send?.('in the middle of a file');
    return new Promise(() => undefined);
  };
  return new Proxy(store, {
    get: (target, name): unknown => (name === 'readAll' ? readAll : Reflect.get(target, name)),
  });
}

async function main([url = '', folder = '']: string[]): Promise<void> {
  const store = createPostgresEventStore({ url });
  const now = () => '2012-06-01T00:00:00.000Z';
  await backUpHistory({ store: stalling(store), folder, now, chunkEvents: CHUNK });
}

void main(process.argv.slice(2));
