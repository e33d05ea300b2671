import type { Placed, Row } from './csv-rows';
import type { RowProblem } from './import-problems';

const HEADING = /^(?:attribute\.|属性[.．:：])(.*)$/;
const KEY = /^[a-z][a-zA-Z0-9]*$/;

/** The columns of a table that hold attributes. */
export interface AttributeColumns {
  /** What a row says of them; what is left empty is not recorded. */
  of(row: Row): { readonly attributes?: Readonly<Record<string, string>> };
  /** Headings that name no attribute. */
  readonly problems: readonly RowProblem[];
}

/** Columns such as `attribute.grade` or 属性.grade, whose keys programmes refer to. */
export function attributesIn(rows: readonly Placed<Row>[]): AttributeColumns {
  const named = Object.keys(rows[0]?.value ?? {}).flatMap((column) => {
    const key = HEADING.exec(column)?.[1];
    return key === undefined ? [] : [{ column, key }];
  });
  const sound = named.filter(({ key }) => KEY.test(key));
  const wrong = named.filter(({ key }) => !KEY.test(key));
  return {
    of(row) {
      const found = sound.flatMap(({ column, key }) => (row[column] ? [[key, row[column]] as const] : []));
      return found.length === 0 ? {} : { attributes: Object.fromEntries(found) };
    },
    problems: wrong.map(({ column, key }) => ({
      line: 1,
      column,
      problem: `"${key}" is no key of an attribute: letters and digits, the first one small, e.g. attribute.grade`,
    })),
  };
}
