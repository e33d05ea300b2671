import type { Trace } from '@pacesetter/testing';

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
