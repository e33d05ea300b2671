/** What a field of a list holds, which decides how it is compared. */
export type ListFieldKind = 'text' | 'moment' | 'number' | 'flag';

/** A field by which a list can be filtered, sorted, or both. */
export interface ListField {
  readonly kind: ListFieldKind;
  /** Column, or expression of columns. Never null where it is sorted by: see `nullable`. */
  readonly sql: string;
  /** All values that there are, where they are known. */
  readonly words?: readonly string[];
  readonly description?: string;
  readonly filter: boolean;
  readonly sort: boolean;
}

interface FieldOptions {
  readonly description?: string;
  /** Not to be filtered by. */
  readonly filter?: false;
  /** Not to be sorted by: no index helps, or the text is sealed. */
  readonly sort?: false;
  /** Where there may be nothing: sorted before all texts and numbers, and behind all moments. */
  readonly nullable?: true;
}

/** What stands for nothing where rows are compared. */
const NOTHING = { text: `''`, moment: `timestamptz '9999-12-31T00:00:00Z'`, number: `'-infinity'::float8` } as const;

function listField(kind: ListFieldKind, sql: string, { filter, sort, nullable, ...rest }: FieldOptions): ListField {
  const compared = nullable === true && kind !== 'flag' ? `coalesce(${sql}, ${NOTHING[kind]})` : sql;
  return { kind, sql: compared, filter: filter ?? true, sort: sort ?? true, ...rest };
}

/** Texts: filtered by being one of those that are named. */
export const byText = (sql: string, options: FieldOptions = {}) => listField('text', sql, options);

/** One of a few words. */
export const byWord = (sql: string, words: readonly string[], options: FieldOptions = {}): ListField => ({
  ...listField('text', sql, options),
  words,
});

/** Moments: filtered by `<name>From`, inclusive, and `<name>Until`, exclusive. */
export const byMoment = (sql: string, options: FieldOptions = {}) => listField('moment', sql, options);

/** Numbers: sorted by. */
export const byNumber = (sql: string, options: FieldOptions = {}): ListField => ({
  ...listField('number', sql, options),
  filter: false,
});

/** Yes or no: filtered by. */
export const byFlag = (sql: string, options: FieldOptions = {}): ListField => ({
  ...listField('flag', sql, options),
  sort: false,
});
