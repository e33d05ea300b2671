import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@pacesetter/kernel';
import { newStream } from '@pacesetter/event-store/contract';
import { Client } from 'pg';
import { tell } from './messages';

const APPEND = 'SELECT first_position FROM event_store.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)';

/**
 * A process that calls the same function, but keeps its transaction open for a while before it commits or, every third
 * time, takes everything back; until it is killed, as likely as not in the middle of a transaction.
 */
async function write(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  tell({ kind: 'ready' });
  for (let round = 0; ; round++) {
    const [stream, id] = [newStream(), newId()];
    await client.query('BEGIN');
    const { rows } = await client.query<{ first_position: string }>(APPEND, [
      stream,
      '-1',
      '1',
      '1',
      stream,
      id,
      'PledgePublished',
      '1',
      '{}',
      '{}',
    ]);
    await sleep(20 + 15 * (round % 12));
    await client.query(round % 3 === 2 ? 'ROLLBACK' : 'COMMIT');
    if (round % 3 !== 2) tell({ kind: 'acknowledged', events: [{ id, position: Number(rows[0]?.first_position) }] });
    await sleep(30);
  }
}

void write(process.argv[2] ?? '');
