import type { TSchema } from '@sinclair/typebox';
import { Activity } from './activity.schema';
import { Phase } from './phase.schema';
import { Bilingual, CalendarDate, Condition, Deadline, Duration, Key, Titled } from './values.schema';

/** Parts that occur in many places and are written once. */
const parts: Readonly<Record<string, TSchema>> = {
  Phase,
  Activity,
  Condition,
  Titled,
  Bilingual,
  CalendarDate,
  Deadline,
  Duration,
  Key,
};

const names = new Map(Object.entries(parts).map(([name, part]) => [JSON.stringify(part), name]));

/** The same schema with references to shared parts: a third of the size, for people and for the validator. */
export function withSharedParts(schema: TSchema): Readonly<Record<string, unknown>> {
  const definitions = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, inside(part)]));
  return { ...(inside(schema) as object), definitions };
}

/** Replaces the parts below the top by references. */
function inside(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(referred);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).map(([field, value]) => [field, referred(value)]));
}

function referred(schema: unknown): unknown {
  const name = names.get(JSON.stringify(schema));
  return name === undefined ? inside(schema) : { $ref: `#/definitions/${name}` };
}
