import { cursorKey } from '../cursor';
import { isPlainText } from '../fields/plain-text';
import { InvalidParameters } from '../invalid-parameters';
import type { ListFieldKind } from './list-field';
import { orderText, type SortField } from './listing';

/** How the fields of a page's last row are written into its cursor, so that nothing is lost of them. */
const WRITTEN: Readonly<Record<ListFieldKind, (sql: string) => string>> = {
  text: (sql) => `${sql}`,
  moment: (sql) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  number: (sql) => `(${sql})::float8::text`,
  flag: (sql) => `(${sql})::text`,
};

/** What cursors say can be compared by the database: nobody but us has written it, or it is refused. */
const READABLE: Readonly<Record<ListFieldKind, (value: string) => boolean>> = {
  text: isPlainText,
  moment: isMoment,
  number: (value) => value === '-Infinity' || (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(value) && isFinite(Number(value))),
  flag: (value) => value === 'true' || value === 'false',
};

/** SQL of a row's own cursor: a JSON list of texts. */
export function cursorSql(order: readonly SortField[]): string {
  return `json_build_array(${order.map(({ field }) => WRITTEN[field.kind](field.sql)).join(', ')})`;
}

/** What a cursor says of the row that it was made of. @throws InvalidParameters when it is of another list or order */
export function cursorValues(after: string, order: readonly SortField[]): readonly string[] {
  const [madeIn, ...values] = cursorKey(after, order.length + 1);
  if (madeIn !== orderText(order)) {
    throw unreadable('after is `next` of a page in another order: begin anew, or ask with the `sort` of that page');
  }
  const readable = order.every(({ field }, place) => READABLE[field.kind](values[place] ?? ''));
  if (!readable) throw unreadable('after must be what the page before has as `next`');
  return values;
}

function unreadable(detail: string): InvalidParameters {
  return new InvalidParameters([{ parameter: 'after', detail }]);
}

/** Of the calendar, too: the database would not take 30 February. */
function isMoment(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value)) return false;
  const milliseconds = `${value.slice(0, 23)}Z`;
  const read = new Date(milliseconds);
  return !Number.isNaN(read.getTime()) && read.toISOString() === milliseconds;
}
