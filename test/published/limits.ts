import type { JsonSchema } from './json-schema';

/** Where one schema lets through less than another: what each says, nothing where it does not limit. */
export interface Limit {
  readonly of: string;
  readonly strict: string;
  readonly lax?: string;
}

/** In what a schema lets fewer single values through than another one does. */
export function stricter(schema: JsonSchema, than: JsonSchema): readonly Limit[] {
  return [...fewerTypes(schema, than), ...fewerValues(schema, than), ...tighter(schema, than), ...odder(schema, than)];
}

function fewerTypes(schema: JsonSchema, than: JsonSchema): readonly Limit[] {
  const [strict, lax] = [typesOf(schema), typesOf(than)];
  if (strict === undefined) return [];
  const fits = (type: string) => strict.includes(type) || (type === 'integer' && strict.includes('number'));
  if (lax?.every(fits) === true) return [];
  return [{ of: 'type', strict: strict.join(' or '), lax: lax?.join(' or ') }];
}

function typesOf({ type }: JsonSchema): readonly string[] | undefined {
  return typeof type === 'string' ? [type] : type;
}

function fewerValues(schema: JsonSchema, than: JsonSchema): readonly Limit[] {
  const [strict, lax] = [valuesOf(schema), valuesOf(than)];
  if (strict === undefined || lax?.every((value) => strict.includes(value)) === true) return [];
  return [{ of: 'values', strict: strict.join(', '), lax: lax?.join(', ') }];
}

function valuesOf(schema: JsonSchema): readonly string[] | undefined {
  const values = 'const' in schema ? [schema.const] : schema.enum;
  return values?.map((value) => JSON.stringify(value));
}

const LENGTHS = ['minLength', 'minItems', 'minProperties'] as const;
const LOWER = ['minimum', 'exclusiveMinimum', ...LENGTHS] as const;
const UPPER = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;

function tighter(schema: JsonSchema, than: JsonSchema): readonly Limit[] {
  // A length of at least nothing asks for nothing.
  const least = (key: (typeof LOWER)[number]) => (key.startsWith('min') && key !== 'minimum' ? 0 : -Infinity);
  const lower = LOWER.filter((key) => (schema[key] ?? least(key)) > (than[key] ?? least(key)));
  const upper = UPPER.filter((key) => (schema[key] ?? Infinity) < (than[key] ?? Infinity));
  return [...lower, ...upper].map((key) => ({ of: key, strict: String(schema[key]), lax: than[key]?.toString() }));
}

/** Limits that cannot be compared: another one is a stricter one. */
function odder(schema: JsonSchema, than: JsonSchema): readonly Limit[] {
  return (['pattern', 'format', 'uniqueItems'] as const)
    .filter((key) => schema[key] !== undefined && schema[key] !== false && schema[key] !== than[key])
    .map((key) => ({ of: key, strict: String(schema[key]), lax: than[key]?.toString() }));
}
