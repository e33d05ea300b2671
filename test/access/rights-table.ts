/** One line of the published table, as somebody who only has the page reads it. */
export interface Line {
  readonly title: string;
  readonly openTo: string;
  readonly concerns: string;
  /** How far each role goes at most, by its name; empty where it may not. */
  readonly roles: Readonly<Record<string, string>>;
}

/** Reads the table out of the page, by operation. */
export function readTable(page: string): ReadonlyMap<string, Line> {
  const [head = [], , ...lines] = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const columns = head.slice(4);
  return new Map(
    lines.map(([operation = '', title = '', openTo = '', concerns = '', ...cells]) => [
      operation.replaceAll('`', ''),
      { title, openTo, concerns, roles: Object.fromEntries(columns.map((role, index) => [role, cells[index] ?? ''])) },
    ]),
  );
}
