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

/** Pieces of a text that could be recognised elsewhere: names, ids, signatures, not small numbers. */
function marks(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w-]{5,}/g) ?? []);
}

/**
 * Rows that lead from one of `these` to one of `those`: by a mark that both have, or from row to row through marks that
 * others have. What everybody's rows have in common (the ballot's id, names of types) leads nowhere and does not count.
 */
export function linksBetween(
  traces: readonly Trace[],
  these: readonly string[],
  those: readonly string[],
): readonly (readonly [string, string])[] {
  const marked = traces.map(({ text }) => marks(text));
  const common = new Set([...sharedByAll(traces, marked, these), ...sharedByAll(traces, marked, those)]);
  const groups = [these, those];
  const reach = (name: string) => reachable(name, { traces, marked, common, groups });
  const ends = new Map(those.map((name) => [name, reach(name)]));
  return these.flatMap((name) => {
    const reached = reach(name);
    return those
      .filter((other) => [...(ends.get(other) ?? [])].some((row) => reached.has(row)))
      .map((other) => [name, other] as const);
  });
}

/** Marks that the rows of each of these names have. */
function sharedByAll(
  traces: readonly Trace[],
  marked: readonly ReadonlySet<string>[],
  names: readonly string[],
): ReadonlySet<string> {
  const each = names.map((name) => {
    const own = marked.filter((_, row) => traces[row]?.text.includes(name));
    return new Set(own.flatMap((marksOfRow) => [...marksOfRow]));
  });
  const [first = new Set<string>(), ...others] = each;
  return new Set([...first].filter((mark) => others.every((marksOfOther) => marksOfOther.has(mark))));
}

interface Search {
  readonly traces: readonly Trace[];
  readonly marked: readonly ReadonlySet<string>[];
  readonly common: ReadonlySet<string>;
  readonly groups: readonly (readonly string[])[];
}

/** Rows that a name leads to. A row that names several of a kind (the roll) leads to none of them in particular. */
function reachable(name: string, { traces, marked, common, groups }: Search): ReadonlySet<number> {
  const usable = traces.map(({ text }) =>
    groups.every((names) => names.filter((other) => text.includes(other)).length <= 1),
  );
  const reached = new Set(
    traces.flatMap(({ text }, row) => (usable[row] === true && text.includes(name) ? [row] : [])),
  );
  for (let grown = true; grown;) {
    const known = new Set([...reached].flatMap((row) => [...(marked[row] ?? [])]).filter((mark) => !common.has(mark)));
    const next = traces.flatMap((_, row) =>
      usable[row] === true && [...(marked[row] ?? [])].some((mark) => known.has(mark)) ? [row] : [],
    );
    grown = next.some((row) => !reached.has(row));
    next.forEach((row) => reached.add(row));
  }
  return reached;
}

/** Spearman's rank correlation of two orders of the same things: 1 is the same order, -1 the reverse, 0 none. */
export function rankCorrelation<Item>(one: readonly Item[], other: readonly Item[]): number {
  const count = one.length;
  const squares = one.map((item, rank) => (rank - other.indexOf(item)) ** 2);
  return 1 - (6 * squares.reduce((sum, square) => sum + square, 0)) / (count * (count ** 2 - 1));
}
