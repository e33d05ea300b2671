import type { Pool } from 'pg';

/** One row of any table, with everything that is in it as text. */
export interface Trace {
  readonly table: string;
  readonly text: string;
}

/** Every row of every table of every schema: history, read models, timers, queue, vault, checkpoints. */
export async function everythingIn(pool: Pool): Promise<readonly Trace[]> {
  const { rows: tables } = await pool.query<{ schema: string; name: string; columns: string[] }>(
    `SELECT table_schema AS schema, table_name AS name, array_agg(column_name::text) AS columns
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
     GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const traces: Trace[] = [];
  for (const { schema, name, columns } of tables) {
    // When a row was written is compared by itself, as an order: two clocks' digits may agree by chance.
    const kept = columns.filter((column) => column !== 'recorded_at').map((column) => `t."${column}"::text`);
    const { rows } = await pool.query<{ text: string }>(
      `SELECT concat_ws(chr(10), ${kept.join(', ')}) AS text FROM "${schema}"."${name}" t`,
    );
    traces.push(...rows.map(({ text }) => ({ table: `${schema}.${name}`, text })));
  }
  return traces;
}
