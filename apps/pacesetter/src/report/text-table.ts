import { widthOf, wrapped } from './text-width';

type Cell = string | number;

/** Places of a line at most: reports are read on terminals of 80 to 120 columns, and printed. */
const LINE = 100;
/** Columns of words are not made narrower than this. */
const NARROWEST = 12;
const INDENT = 2;
const GAP = 2;

/** A titled part of a report. */
export function section(title: string, body: string): string {
  return `${title}\n${body}`;
}

/**
 * Columns of text side by side: numbers to the right, words to the left; Chinese characters are two places wide. What does
 * not fit into a line goes on in the next one, within its column.
 */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = header.every((cell) => cell === '') ? [] : [header];
  const all: readonly (readonly Cell[])[] = [...lines, ...rows];
  const widths = fitted(
    header.map((_, column) => Math.max(...all.map((row) => widthOf(text(row[column] ?? ''))))),
    header.map((_, column) => rows.every((row) => typeof row[column] === 'number')),
  );
  return `${all.flatMap((row) => broken(row, widths).map((line) => `${' '.repeat(INDENT)}${line}`)).join('\n')}\n`;
}

/** Takes from the widest column of words, place by place, what the line has too much of. */
function fitted(wanted: readonly number[], numeric: readonly boolean[]): readonly number[] {
  const widths = [...wanted];
  const total = () => INDENT + widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
  while (total() > LINE) {
    const widest = widths.reduce((best, width, at) => (!numeric[at] && width > (widths[best] ?? 0) ? at : best), 0);
    const width = widths[widest] ?? 0;
    if (width <= NARROWEST || numeric[widest] === true) break;
    widths[widest] = width - 1;
  }
  return widths;
}

/** One row as lines. */
function broken(row: readonly Cell[], widths: readonly number[]): readonly string[] {
  const cells = row.map((cell, column) => wrapped(text(cell), widths[column] ?? 0));
  const height = Math.max(...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    row
      .map((cell, column) => pad(cells[column]?.[index] ?? '', widths[column] ?? 0, typeof cell === 'number'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

function text(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en') : cell;
}

function pad(cell: string, to: number, right: boolean): string {
  const space = ' '.repeat(Math.max(to - widthOf(cell), 0));
  return right ? space + cell : cell + space;
}
