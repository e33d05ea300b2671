import type { Connection } from './connection';

const HEAD = {
  name: 'event_store_head',
  text: 'SELECT coalesce(max(position), 0) FROM event_store.events',
};

/** Position of the last event as a number; 0 in an empty log. */
export async function readHead(connection: Connection): Promise<number> {
  const [row] = await connection.rows<readonly [string]>(HEAD, []);
  return Number(row?.[0] ?? 0);
}
