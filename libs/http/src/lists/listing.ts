import { InvalidParameters } from '../invalid-parameters';
import type { ListField } from './list-field';

/** A list as it can be asked for. */
export interface Listing {
  readonly fields: Readonly<Record<string, ListField>>;
  /** As `sort` says it, when nothing else is asked for. */
  readonly order: string;
  /** Fields that no two items have in common: they settle what `sort` leaves open, so that pages never overlap. */
  readonly key: readonly string[];
}

/** One field of an order. */
export interface SortField {
  readonly name: string;
  readonly field: ListField;
  readonly descending: boolean;
}

/** More fields than people sort by. */
const MOST_SORTED = 3;

/** Names of the fields that a list can be sorted by. */
export function sortable({ fields }: Listing): readonly string[] {
  return Object.entries(fields).flatMap(([name, { sort }]) => (sort ? name : []));
}

/** What is wrong with an order that somebody asks for. */
export function sortProblem(listing: Listing, sort: unknown): string | undefined {
  const allowed = sortable(listing);
  const names = typeof sort === 'string' ? sort.split(',').map((part) => part.replace(/^-/, '')) : [''];
  const unknown = names.filter((name) => !allowed.includes(name));
  if (unknown.length > 0) {
    return `cannot sort by "${unknown.join('", "')}": sort takes ${allowed.join(', ')}, with commas between them and "-" before what shall descend`;
  }
  if (names.length > MOST_SORTED || new Set(names).size < names.length)
    return `sort takes at most ${MOST_SORTED} fields, each once`;
  return undefined;
}

/**
 * The fields that a list is ordered by: those that were asked for, then the key, in the direction of the last, so that one
 * index serves both.
 * @throws InvalidParameters
 */
export function orderOf(listing: Listing, sort = listing.order): readonly SortField[] {
  const detail = sortProblem(listing, sort);
  if (detail !== undefined) throw new InvalidParameters([{ parameter: 'sort', detail }]);
  const asked = sort.split(',').map((part) => ({ name: part.replace(/^-/, ''), descending: part.startsWith('-') }));
  const descending = asked.at(-1)?.descending ?? false;
  const open = listing.key.filter((name) => !asked.some((one) => one.name === name));
  return [...asked, ...open.map((name) => ({ name, descending }))].flatMap(({ name, ...rest }) => {
    const field = listing.fields[name];
    return field === undefined ? [] : [{ name, field, ...rest }];
  });
}

/** An order in one text: a cursor is good for the order that it was made in. */
export function orderText(order: readonly SortField[]): string {
  return order.map(({ name, descending }) => `${descending ? '-' : ''}${name}`).join(',');
}
