import { unbreakable, widthOf, wrapped } from './text-width';

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
  const columns = header.map((_, column) => all.map((row) => row[column] ?? ''));
  const wanted = columns.map((cells) => widest(cells.map(text)));
  const widths = fitted(wanted, columns.map(narrowest));
  return `${all.flatMap((row) => broken(row, widths).map((line) => `${' '.repeat(INDENT)}${line}`)).join('\n')}\n`;
}

/** Numbers, keys and words stay whole: lines are broken between them, and anywhere between Chinese characters. */
function narrowest(cells: readonly Cell[]): number {
  const whole = cells.flatMap((cell) => (typeof cell === 'number' ? [text(cell)] : unbreakable(cell)));
  const numeric = cells.some((cell) => typeof cell === 'number');
  return Math.max(widest(whole), numeric ? 0 : NARROWEST);
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(widthOf));
}

/** Takes from the widest column that can give, place by place, what the line has too much of. */
function fitted(wanted: readonly number[], floors: readonly number[]): readonly number[] {
  const widths = [...wanted];
  const spare = (column: number) => (widths[column] ?? 0) > (floors[column] ?? 0);
  const total = () => INDENT + widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
  while (total() > LINE) {
    const giving = widths.map((_, column) => column).filter(spare);
    const [first] = giving.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
    if (first === undefined) break;
    widths[first] = (widths[first] ?? 0) - 1;
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
