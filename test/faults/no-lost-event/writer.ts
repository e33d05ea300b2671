import { newId } from '@pacesetter/kernel';
import { newEvents, newStream } from '@pacesetter/event-store/contract';
import { createPostgresEventStore } from '@pacesetter/event-store/postgres';
import { tell } from './messages';

const IN_FLIGHT = 8;

/** A process that appends without pause through the store, one to three events at a time, until it is killed. */
async function write(url: string): Promise<void> {
  const store = createPostgresEventStore({ url });
  await store.head();
  tell({ kind: 'ready' });
  const loop = async () => {
    for (;;) {
      const events = newEvents(1 + (newId().charCodeAt(35) % 3));
      const { position } = await store.append(newStream(), 'no-stream', events);
      const first = Number(position) - events.length + 1;
      tell({ kind: 'acknowledged', events: events.map(({ id }, index) => ({ id, position: first + index })) });
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, loop));
}

void write(process.argv[2] ?? '');
