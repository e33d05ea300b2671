import { PERSONAL, type PersonalMark } from '@pacesetter/contracts';
import type { TSchema } from '@sinclair/typebox';

/** A field of an event's data, as a row of the catalogue. */
export interface FieldRow {
  readonly field: string;
  readonly what: string;
  readonly optional: boolean;
}

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly TSchema[];
  readonly items?: TSchema;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly [PERSONAL]?: PersonalMark;
}

/** Rows of an object's properties: nested ones after their parent, `[]` for each of a list, `{}` for each of a record. */
export function shapeRows(schema: TSchema, prefix = ''): readonly FieldRow[] {
  const { properties = {}, required = [] } = schema as Shape;
  return Object.entries(properties).flatMap(([name, inner]) => {
    const field = `${prefix}${name}`;
    const row = { field, what: described(inner), optional: !required.includes(name) };
    return [row, ...innerRows(inner, field)];
  });
}

function innerRows(schema: TSchema, field: string): readonly FieldRow[] {
  const { items, properties, patternProperties, anyOf } = schema as Shape;
  if (named(schema) !== undefined) return [];
  if (items !== undefined) return innerRows(items, `${field}[]`);
  if (properties !== undefined) return shapeRows(schema, `${field}.`);
  const each = Object.values(patternProperties ?? {})[0];
  if (each !== undefined) return innerRows(each, `${field}{}`);
  return (anyOf ?? []).flatMap((part) => innerRows(part, field));
}

function described(schema: TSchema): string {
  const { items, patternProperties, anyOf, minItems, properties } = schema as Shape;
  const known = named(schema);
  if (known !== undefined) return known;
  if (items !== undefined) return `list of ${described(items)}${minItems === 1 ? ', at least one' : ''}`;
  if (properties !== undefined) return 'object';
  const each = Object.values(patternProperties ?? {})[0];
  if (each !== undefined) return `record of ${described(each)}`;
  if (anyOf !== undefined) return anyOf.map(described).join(' or ');
  return plain(schema as Shape);
}

/** Shapes that the catalogue explains once. */
function named(schema: TSchema): string | undefined {
  const names = Object.keys((schema as Shape).properties ?? {}).join();
  if (names === 'zh,en') return 'title';
  if (names === 'organizationId,memberId') return 'subject';
  return undefined;
}

function plain(shape: Shape): string {
  const personal = shape[PERSONAL];
  if (personal !== undefined) return `text, sealed: ${personal.kind} of \`${personal.of}\``;
  if ('const' in shape) return `\`${String(shape.const)}\``;
  if (shape.enum !== undefined) return shape.enum.map((each) => `\`${String(each)}\``).join(' or ');
  if (shape.format === 'date-time') return 'instant';
  if (shape.type === 'string') return shape.format ?? 'text';
  if (shape.type === 'integer' || shape.type === 'number') return number(shape);
  return shape.type ?? 'anything';
}

function number({ type, minimum, maximum }: Shape): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  if (minimum !== undefined && maximum !== undefined) return `${name} from ${minimum} to ${maximum}`;
  return minimum === undefined ? name : `${name} from ${minimum}`;
}
