import { handles } from '@pacesetter/commands';
import { type Aggregate, Command, defineFeature, type Policy, request } from '@pacesetter/kernel';
import type { Projection } from '@pacesetter/projections';
import { Type } from '@sinclair/typebox';
import type { ContextDefinition } from '../src/context-definition';
import { pantry, type PantryEvent, RefillShelf } from './pantry';

/** What a release of today shows of a pantry. */
export const shelfBoard: Projection<PantryEvent> = {
  name: 'shelf_board',
  on: ['JarTaken', 'ShelfRefilled'],
  tables: 'CREATE TABLE shelves (shelf text PRIMARY KEY, jars integer NOT NULL)',
  apply({ type, data }, rows) {
    rows.upsert('shelves', { shelf: data.shelf, jars: type === 'JarTaken' ? data.left : data.jars });
  },
};

/** The pantry as an older release has it. */
export const olderPantry: ContextDefinition = { ...pantry, http: undefined, projections: [shelfBoard] };

type Polished = { readonly type: 'ShelfPolished'; readonly data: { readonly shelf: string } };
type Taken = {
  readonly type: 'JarTaken';
  readonly data: { readonly shelf: string; readonly left: number; readonly by: string };
};
type NextEvent = Taken | Polished | Extract<PantryEvent, { type: 'ShelfRefilled' }>;

const shelf: Aggregate<number, NextEvent> = {
  category: 'shelf',
  initialState: 2,
  evolve(jars, { type, data }) {
    if (type === 'ShelfPolished') return jars;
    return type === 'JarTaken' ? data.left : data.jars;
  },
};

export class PolishShelf extends Command<{ readonly shelf: string }> {}
export class TakeJarBy extends Command<{ readonly shelf: string; readonly by: string }> {}

const polishShelf = defineFeature<PolishShelf['data'], number, NextEvent>({
  command: PolishShelf,
  aggregate: shelf,
  stream: (data) => data.shelf,
  decide: (data) => [{ type: 'ShelfPolished', data }],
});

const takeJarBy = defineFeature<TakeJarBy['data'], number, NextEvent>({
  command: TakeJarBy,
  aggregate: shelf,
  stream: (data) => data.shelf,
  decide: ({ shelf: name, by }, jars) => [{ type: 'JarTaken', data: { shelf: name, left: jars - 1, by } }],
});

const refillShelf = defineFeature<RefillShelf['data'], number, NextEvent>({
  command: RefillShelf,
  aggregate: shelf,
  stream: (data) => data.shelf,
  decide: (data) => [{ type: 'ShelfRefilled', data }],
});

/** What an older release would pass over without a word. */
const restockWhenPolished: Policy<Polished> = {
  name: 'restock-shelf-when-polished',
  on: ['ShelfPolished'],
  decide: ({ data }) => [request(RefillShelf, { shelf: data.shelf, jars: 9 })],
};

const nextBoard: Projection<NextEvent> = {
  name: 'shelf_board',
  on: ['JarTaken', 'ShelfRefilled', 'ShelfPolished'],
  tables: 'CREATE TABLE shelves (shelf text PRIMARY KEY, jars integer, polished boolean)',
  apply({ type, data }, rows) {
    if (type === 'ShelfPolished') rows.upsert('shelves', { shelf: data.shelf, polished: true });
    else rows.upsert('shelves', { shelf: data.shelf, jars: type === 'JarTaken' ? data.left : data.jars });
  },
};

/** The pantry as the next release has it: one more event type, a newer version of another, and more to show. */
export const nextPantry: ContextDefinition = {
  ...olderPantry,
  aggregates: [shelf],
  events: [
    ...pantry.events.filter(({ type }) => type !== 'JarTaken'),
    {
      type: 'JarTaken',
      schemaVersion: 2,
      schema: Type.Object({ shelf: Type.String(), left: Type.Integer(), by: Type.String() }),
      meaning: 'A jar was taken by somebody.',
      upcasters: { 1: (data: { shelf: string; left: number }) => ({ ...data, by: 'nobody knows' }) },
    },
    {
      type: 'ShelfPolished',
      schemaVersion: 1,
      schema: Type.Object({ shelf: Type.String() }),
      meaning: 'A shelf shines.',
    },
  ],
  features: [handles(refillShelf), handles(polishShelf), handles(takeJarBy)],
  projections: [nextBoard],
  policies: [restockWhenPolished],
};
