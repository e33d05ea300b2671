import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { tell } from './messages';

const NEXT = 'SELECT position::integer, id FROM event_store.events WHERE position > $1 ORDER BY position LIMIT 100';

/** A process that reads the table as anyone would: over and over, almost without pause, whatever lies after the last position it has seen. */
async function read(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'polling-reader' });
  await client.connect();
  tell({ kind: 'ready' });
  for (let last = 0; ;) {
    const { rows } = await client.query<{ position: number; id: string }>(NEXT, [last]);
    if (rows.length > 0) tell({ kind: 'seen', events: rows });
    else await sleep(1);
    last = rows.at(-1)?.position ?? last;
  }
}

void read(process.argv[2] ?? '');
