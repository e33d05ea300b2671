import { Type } from '@sinclair/typebox';
import type { ObjectOptions, Static, TProperties, TSchema } from '@sinclair/typebox';

/** An object that refuses every field it does not name, so that a misspelt field is an error and not a silent default. */
export function fields<Properties extends TProperties>(properties: Properties, options: ObjectOptions = {}) {
  return Type.Object(properties, { ...options, additionalProperties: false });
}

/** A field that may be left out of the file and is always there, with its default, in a loaded definition. */
export function defaulted<Schema extends TSchema>(schema: Schema, value: Static<Schema>) {
  return Type.Unsafe<Static<Schema>>(Type.Optional({ ...schema, default: value }));
}

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words, description: string) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: words, description });
}

export function listOf<Item extends TSchema>(item: Item, description: string, minItems = 1) {
  return Type.Array(item, { description, minItems });
}

export const Key = Type.String({
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  description: 'Name by which other parts, events and reports refer to this one: kebab case, never changed later.',
});

export const AttributeKey = Type.String({
  pattern: '^[a-z][a-zA-Z0-9]*$',
  description: 'Name of an attribute, as conditions write it after `attribute.`: letters and digits.',
});

export const AttributeValue = Type.String({
  pattern: '^[a-z0-9]+$',
  description: 'A value of an attribute as it is recorded: small letters and digits, e.g. `5a`.',
});

export const Bilingual = fields(
  { zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) },
  { description: 'What people read, in Chinese and in English.' },
);

export const CalendarDate = Type.String({
  format: 'calendar-date',
  description: "A day of the programme's calendar, YYYY-MM-DD.",
});

export const Duration = Type.String({
  format: 'iso-duration',
  description: 'ISO 8601 duration such as P10D, P1M or PT36H; days and months are calendar days and months.',
});

export const Deadline = Type.String({
  format: 'deadline',
  description: 'ISO 8601 duration such as P10D, or working days such as P5WD: over with the fifth whole working day.',
});

export const Share = Type.Number({ minimum: 0, maximum: 1, description: 'Part of a whole, from 0 to 1.' });

export const Score = Type.Number({ minimum: 0, maximum: 100, description: 'From 0 to 100.' });

export const Passage = Type.String({
  minLength: 1,
  description: 'Where the source document says this, e.g. 三㈡1; shown wherever the rule is applied.',
});

export const Condition = fields(
  {
    key: Key,
    title: Bilingual,
    when: Type.String({
      minLength: 1,
      description: 'CEL expression over the named facts; the condition is met when it is true.',
    }),
  },
  { description: 'Something that must hold; judged and recorded on its own.' },
);

export const Titled = fields({ key: Key, title: Bilingual });

export const Subject = oneOf(['organization', 'member'], 'Who it is about.');
