import type { Pool } from 'pg';

/** Notes which types of events this program may write; do it before it writes any. */
export async function noteEventTypes(pool: Pool, types: readonly string[], release: string): Promise<void> {
  await pool.query(
    `INSERT INTO projections.event_types (type, release) SELECT type, $2 FROM unnest($1::text[]) AS type
     ON CONFLICT (type) DO NOTHING`,
    [types, release],
  );
}

/** Types that other programs have noted, and that are not among these. */
export async function strangeTypes(pool: Pick<Pool, 'query'>, known: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ type: string }>(
    'SELECT type FROM projections.event_types WHERE type <> ALL ($1::text[]) ORDER BY type',
    [known],
  );
  return rows.map(({ type }) => type);
}
