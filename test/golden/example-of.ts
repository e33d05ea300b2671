import type { TSchema } from '@sinclair/typebox';

/** A small value that a schema allows, optional properties included: always the same one. */
export function exampleOf(schema: TSchema, name = 'value'): unknown {
  const { anyOf, enum: allowed } = schema as { anyOf?: readonly TSchema[]; enum?: readonly unknown[] };
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['examples'])) return schema['examples'][0] as unknown;
  if (allowed !== undefined) return allowed[0];
  const [first] = anyOf ?? [];
  return first === undefined ? plainExample(schema, name) : exampleOf(first, name);
}

function plainExample(schema: TSchema, name: string): unknown {
  switch (schema['type']) {
    case 'object':
      return objectExample(schema, name);
    case 'array':
      return [exampleOf(schema['items'] as TSchema, name)];
    case 'string':
      return textExample(schema, name);
    case 'integer':
    case 'number':
      return schema['minimum'] ?? 1;
    case 'boolean':
      return true;
    default:
      return {};
  }
}

const FORMATS: Readonly<Record<string, string>> = { 'date-time': '2010-06-01T01:00:00.000Z', date: '2010-06-01' };

function textExample({ format }: TSchema, name: string): string {
  return FORMATS[String(format)] ?? `${name}-1`;
}

/** A record has one entry, named after it. */
function objectExample({ properties = {}, patternProperties = {} }: TSchema, name: string): unknown {
  const named = Object.entries(properties as Record<string, TSchema>);
  const any = Object.values(patternProperties as Record<string, TSchema>).map((value) => [`${name}-key`, value] as const);
  return Object.fromEntries([...named, ...any].map(([key, value]) => [key, exampleOf(value, key)]));
}
