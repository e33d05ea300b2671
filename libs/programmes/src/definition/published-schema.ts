import type { TSchema } from '@sinclair/typebox';
import { Activity } from './activity.schema';
import { Phase } from './phase.schema';
import { ProgrammeSchema } from './programme.schema';
import { Bilingual, CalendarDate, Condition, Duration, Key, Titled } from './values.schema';

/** Parts that occur in many places and are written once. Outer ones come first, so that they hold references to inner ones. */
const parts: Readonly<Record<string, TSchema>> = {
  Phase,
  Activity,
  Condition,
  Titled,
  Bilingual,
  CalendarDate,
  Duration,
  Key,
};

/** Formats of our own, as patterns that every editor understands; the loader checks the calendar on top. */
const patterns: Readonly<Record<string, string>> = {
  'calendar-date': '^\\d{4}-\\d{2}-\\d{2}$',
  'iso-duration': '^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$',
};

/** The JSON Schema of programme files as text, for editors: `programme.schema.json`. */
export function publishedSchema(): string {
  const names = new Map(Object.entries(parts).map(([name, part]) => [JSON.stringify(part), name]));
  const definitions = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, withReferences(part, names)]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(withReferences(ProgrammeSchema, names) as object),
    definitions,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Replaces the parts below the top by references. */
function withReferences(schema: unknown, names: ReadonlyMap<string, string>): unknown {
  const replaced = (value: unknown): unknown => {
    const name = names.get(JSON.stringify(value));
    return name ? { $ref: `#/definitions/${name}` } : withReferences(value, names);
  };
  if (Array.isArray(schema)) return schema.map(replaced);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([field, value]) =>
    field === 'format' ? formatEntry(String(value)) : [field, replaced(value)],
  );
  return Object.fromEntries(entries.filter((entry) => entry !== undefined)) as unknown;
}

function formatEntry(format: string): [string, string] | undefined {
  const pattern = patterns[format];
  return pattern === undefined ? undefined : ['pattern', pattern];
}
