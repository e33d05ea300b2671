import { cursorText } from '../cursor';
import { type Page, pageOf } from '../page';
import { cursorSql, cursorValues } from './list-cursor';
import type { ListField, ListFieldKind } from './list-field';
import { type Listing, orderOf, orderText, type SortField } from './listing';

/** What is asked of a list; besides these, its filters by their names. */
export interface ListQuery {
  readonly limit: number;
  readonly after?: string;
  readonly sort?: string;
  readonly [filter: string]: unknown;
}

/** Where a list comes from. All of it is SQL that we have written, but for the values. */
export interface ListSource {
  readonly listing: Listing;
  readonly select: string;
  readonly from: string;
  /** With `$1`, `$2`, … for the values. */
  readonly where: string;
  readonly values: readonly unknown[];
}

interface Views {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

const TYPES: Readonly<Record<ListFieldKind, string>> = {
  text: 'text',
  moment: 'timestamptz',
  number: 'float8',
  flag: 'boolean',
};

/**
 * One page of a list, in the order and with the filters that were asked for: rows after the cursor, by comparison and not
 * by counting, so that no page costs more than another and nothing is missed or doubled while items come and go.
 *
 * @throws InvalidParameters for an order that there is not, or a cursor of another one
 */
export async function listPage<Row extends object>(
  views: Views,
  source: ListSource,
  query: ListQuery,
): Promise<Page<Row>> {
  const order = orderOf(source.listing, query.sort);
  const { sql, values } = listSql(source, order, query);
  const rows = await views.query<Row & { readonly pageKey: readonly string[] }>(sql, values);
  const { items, next } = pageOf(rows, query.limit, ({ pageKey }) => cursorText([orderText(order), ...pageKey]));
  return { items: items.map(({ pageKey: _, ...row }) => row as unknown as Row), next };
}

function listSql(
  { listing, select, from, where, values: own }: ListSource,
  order: readonly SortField[],
  query: ListQuery,
) {
  const values = [...own];
  const value = (given: unknown) => `$${values.push(given)}`;
  const conditions = [
    where,
    ...filtersOf(listing, query, value),
    ...(query.after === undefined ? [] : [behind(order, cursorValues(query.after, order).map(value))]),
  ];
  const sorted = order.map(({ field, descending }) => `${field.sql}${descending ? ' DESC' : ''}`).join(', ');
  const sql = `SELECT ${select}, ${cursorSql(order)} AS "pageKey" FROM ${from} WHERE ${conditions.join(' AND ')}
    ORDER BY ${sorted} LIMIT ${value(query.limit + 1)}`;
  return { sql, values };
}

function filtersOf({ fields }: Listing, query: ListQuery, value: (given: unknown) => string): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const comparisons = comparisonsOf(name, field).filter(({ parameter }) => query[parameter] !== undefined);
    return comparisons.map(({ parameter, compared }) => `${field.sql} ${compared(value(query[parameter]))}`);
  });
}

function comparisonsOf(name: string, { filter, kind }: ListField) {
  if (!filter) return [];
  switch (kind) {
    case 'text':
      return [{ parameter: name, compared: (given: string) => `= ANY(${given}::text[])` }];
    case 'flag':
      return [{ parameter: name, compared: (given: string) => `= ${given}::boolean` }];
    case 'moment':
      return [
        { parameter: `${name}From`, compared: (given: string) => `>= ${given}::timestamptz` },
        { parameter: `${name}Until`, compared: (given: string) => `< ${given}::timestamptz` },
      ];
    case 'number':
      return [];
  }
}

/** Rows behind the cursor's: one comparison of rows where all fields go the same way, which an index can serve. */
function behind(order: readonly SortField[], given: readonly string[]): string {
  const values = order.map(({ field }, place) => `${given[place]}::${TYPES[field.kind]}`);
  const [first] = order;
  if (order.every(({ descending }) => descending === first?.descending)) {
    const columns = order.map(({ field }) => field.sql).join(', ');
    return `(${columns}) ${first?.descending === true ? '<' : '>'} (${values.join(', ')})`;
  }
  const alternatives = order.map(({ field, descending }, place) => {
    const equal = order.slice(0, place).map((before, at) => `${before.field.sql} = ${values[at]}`);
    return [...equal, `${field.sql} ${descending ? '<' : '>'} ${values[place]}`].join(' AND ');
  });
  return `(${alternatives.map((each) => `(${each})`).join(' OR ')})`;
}
