import { PERSONAL, type PersonalMark } from '@pacesetter/contracts';
import type { TSchema } from '@sinclair/typebox';

/** Where the personal texts of a shape are. */
export type Fields =
  | { readonly at: 'here'; readonly mark: PersonalMark }
  | { readonly at: 'properties'; readonly of: ReadonlyMap<string, Fields> }
  | { readonly at: 'each'; readonly of: Fields }
  | { readonly at: 'either'; readonly of: readonly Fields[] };

/** The personal fields of a shape; undefined when it has none. */
export function personalFields(schema: TSchema): Fields | undefined {
  const mark = schema[PERSONAL] as PersonalMark | undefined;
  if (mark !== undefined) return { at: 'here', mark };
  const { properties, patternProperties, items, anyOf, allOf } = schema as Partial<Record<string, unknown>>;
  const parts = [
    ofProperties(properties as Record<string, TSchema> | undefined),
    ...Object.values((patternProperties ?? {}) as Record<string, TSchema>).map(each),
    items === undefined ? undefined : each(items as TSchema),
    ...[anyOf, allOf].flatMap((list) => ((list ?? []) as TSchema[]).map(personalFields)),
  ].filter((part) => part !== undefined);
  return parts.length <= 1 ? parts[0] : { at: 'either', of: parts };
}

function ofProperties(properties: Readonly<Record<string, TSchema>> = {}): Fields | undefined {
  const found = Object.entries(properties).flatMap(([name, schema]): [string, Fields][] => {
    const fields = personalFields(schema);
    return fields === undefined ? [] : [[name, fields]];
  });
  return found.length === 0 ? undefined : { at: 'properties', of: new Map(found) };
}

function each(schema: TSchema): Fields | undefined {
  const fields = personalFields(schema);
  return fields === undefined ? undefined : { at: 'each', of: fields };
}

/** One personal text in a value. */
export interface PersonalText {
  readonly mark: PersonalMark;
  readonly text: string;
  /** Names of the properties and numbers of the items that lead to it. */
  readonly path: string;
  /** The objects around it, the innermost first. */
  readonly scopes: readonly object[];
}

interface Around {
  readonly path: string;
  readonly scopes: readonly object[];
}

/** The value with each of its personal texts replaced; nothing else is touched. */
export function replacePersonal(
  value: unknown,
  fields: Fields,
  replace: (text: PersonalText) => string,
  around: Around = { path: '', scopes: [] },
): unknown {
  switch (fields.at) {
    case 'here':
      return typeof value === 'string' ? replace({ mark: fields.mark, text: value, ...around }) : value;
    case 'either':
      return fields.of.reduce((changed, part) => replacePersonal(changed, part, replace, around), value);
    case 'each':
      return replaceEach(value, (item, name) =>
        replacePersonal(item, fields.of, replace, inside(value as object, name, around)),
      );
    case 'properties':
      return replaceEach(value, (item, name) => {
        const inner = fields.of.get(name);
        return inner === undefined
          ? item
          : replacePersonal(item, inner, replace, inside(value as object, name, around));
      });
  }
}

function inside(value: object, name: string, { path, scopes }: Around): Around {
  return { path: `${path}/${name}`, scopes: Array.isArray(value) ? scopes : [value, ...scopes] };
}

function replaceEach(value: unknown, replace: (item: unknown, name: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item, index) => replace(item, String(index)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name)]));
}

/** Looks a path up in the innermost object that has it. */
export function lookUp(scopes: readonly object[], path: string): string | undefined {
  for (const scope of scopes) {
    const found = path
      .split('.')
      .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], scope);
    if (typeof found === 'string') return found;
  }
  return undefined;
}
