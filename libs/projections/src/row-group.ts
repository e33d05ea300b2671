import type { Assignment, RowChange } from './row-change';

/** Rows that change the same columns, so that one statement writes them. */
export interface RowGroup {
  /** Columns with new values, those of the key among them. */
  readonly set: readonly string[];
  readonly add: readonly string[];
  readonly rows: Readonly<Record<string, unknown>>[];
}

/** Groups what `pick` says of each change; a change of which it says nothing is left out. */
export function groupByColumns(
  changes: readonly RowChange[],
  pick: (change: RowChange) => Assignment | undefined,
): readonly RowGroup[] {
  const groups = new Map<string, RowGroup>();
  for (const change of changes) {
    const assignment = pick(change);
    if (assignment !== undefined) put(groups, assignment);
  }
  return [...groups.values()];
}

function put(groups: Map<string, RowGroup>, { set, add }: Assignment): void {
  const columns = Object.keys(set);
  const sums = Object.keys(add);
  const signature = `${columns.join('\0')}\0\0${sums.join('\0')}`;
  let group = groups.get(signature);
  if (group === undefined) groups.set(signature, (group = { set: columns, add: sums, rows: [] }));
  // Every row of a replay comes through here, and spreading two objects into a third takes ten times as long.
  group.rows.push(sums.length === 0 ? set : Object.assign({ ...set }, add));
}
