import { type Static, type TProperties, type TSchema, Type } from '@sinclair/typebox';

/**
 * The shape of an answer under a name: its type (`Static<typeof …>`) is what a query has to bring, its schema is what
 * docs/openapi.json says of it.
 */
export function answerShape<Properties extends TProperties>(name: string, properties: Properties, description = '') {
  return Type.Object(properties, { $id: name, ...(description !== '' && { description }) });
}

/** A list that nobody changes. */
export function listOf<Item extends TSchema>(item: Item, description = '') {
  return Type.Unsafe<readonly Static<Item>[]>(Type.Array(item, description === '' ? {} : { description }));
}

/** A value, or null where there is none. */
export function nullable<Value extends TSchema>(value: Value, description = '') {
  return Type.Union([value, Type.Null()], description === '' ? {} : { description });
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[], description = '') {
  return Type.Unsafe<Word>({ type: 'string', enum: [...words], ...(description !== '' && { description }) });
}

/** Numbers by key. */
export function numbersByKey(description: string) {
  const numbers = Type.Record(Type.String(), Type.Number(), { description });
  return Type.Unsafe<Readonly<Record<string, number>>>(numbers);
}

/** A moment as the database gives it: it is answered in ISO 8601, in UTC with milliseconds. */
export const moment = (description = '') =>
  Type.Unsafe<Date>({
    type: 'string',
    format: 'date-time',
    examples: ['2010-06-01T01:00:00.000Z'],
    ...(description !== '' && { description }),
  });

/** How many: a whole number from 0. */
export const count = (description = '') => Type.Integer({ minimum: 0, ...(description !== '' && { description }) });

/** A text, with what it says where its name does not. */
export const text = (description: string, example?: string) =>
  Type.String({ description, ...(example !== undefined && { examples: [example] }) });

/** One page of a list. */
export function pageShape<Item extends TSchema>(item: Item) {
  return Type.Object({
    items: listOf(item),
    next: nullable(Type.String(), '`after` of the next page; null at the end'),
  });
}

/** All of a list that is never long. */
export function itemsShape<Item extends TSchema>(item: Item) {
  return Type.Object({ items: listOf(item) });
}
