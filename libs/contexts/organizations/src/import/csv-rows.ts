import { CsvError, parse } from 'csv-parse/sync';
import { type Complain, OrganizationFileError, type RowProblem } from './import-problems';

export type Row = Readonly<Record<string, string>>;

/** A row, or what was made of it, and where it stands. */
export interface Placed<Value> {
  readonly line: number;
  readonly value: Value;
}

/** The rows of a CSV text with a header line. @throws OrganizationFileError when it is not one */
export function csvRows(text: string, file: string): readonly Placed<Row>[] {
  try {
    const options = { columns: true, skip_empty_lines: true, trim: true, bom: true, info: true };
    const rows = parse(text, options) as unknown as readonly { info: { lines: number }; record: Row }[];
    return rows.map(({ info, record }) => ({ line: info.lines, value: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    throw new OrganizationFileError(file, [{ line, column: 'row', problem: error.message }]);
  }
}

/** Makes an entry of each row, and notes what is wrong with which of them. */
export function readRows<Entry>(
  rows: readonly Placed<Row>[],
  read: (row: Row, complain: Complain) => Entry,
): { readonly entries: readonly Placed<Entry>[]; readonly problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const entries = rows.map(({ line, value }) => ({
    line,
    value: read(value, (column, problem) => problems.push({ line, column, problem })),
  }));
  return { entries, problems };
}

/** An id may stand in a file once. */
export function repeatedIds<Entry>(
  entries: readonly Placed<Entry>[],
  column: string,
  idOf: (entry: Entry) => string,
): RowProblem[] {
  const lines = new Map<string, number>();
  return entries.flatMap(({ line, value }) => {
    const id = idOf(value);
    const first = lines.get(id);
    if (first !== undefined) return [{ line, column, problem: `${id} stands in line ${first} already` }];
    lines.set(id, line);
    return [];
  });
}
