type Cell = string | number;

/** A titled part of a report. */
export function section(title: string, body: string): string {
  return `${title}\n${body}`;
}

/** Columns of text side by side: numbers to the right, words to the left; Chinese characters are two places wide. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = header.every((cell) => cell === '') ? [] : [header];
  const all: readonly (readonly Cell[])[] = [...lines, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => width(String(row[column] ?? '')))));
  const line = (row: readonly Cell[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${all.map((row) => `  ${line(row)}`).join('\n')}\n`;
}

function pad(cell: Cell, to: number): string {
  const text = typeof cell === 'number' ? cell.toLocaleString('en') : cell;
  const space = ' '.repeat(Math.max(to - width(text), 0));
  return typeof cell === 'number' ? space + text : text + space;
}

function width(text: string): number {
  let places = 0;
  for (const character of text) places += /[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1;
  return places;
}
