import { type Aggregate, Command, type DecisionContext, defineFeature, domainErrors } from '@pacesetter/kernel';
import { Type } from '@sinclair/typebox';

/** A box into which money is put and from which it is taken: fixture of this library's tests. */
export type BoxEvent = {
  readonly type: 'MoneyMoved';
  readonly data: { readonly amount: number; readonly note: string };
};

export interface Movement {
  readonly box: string;
  readonly amount: number;
}

export interface BoxFacts {
  /** Known when the facts are gathered; a test may do something meanwhile. */
  readonly note: string;
}

export const savingsBox: Aggregate<number, BoxEvent> = {
  category: 'box',
  initialState: 0,
  evolve: (sum, { data }) => sum + data.amount,
};

const refuse = domainErrors({ 'box-empty': '箱内无余额' });

export class MoveMoney extends Command<Movement> {}

/** Takes out at most what is in the box; moving nothing is nothing. */
export const moveMoney = defineFeature<Movement, number, BoxEvent, BoxFacts>({
  command: MoveMoney,
  aggregate: savingsBox,
  stream: ({ box }) => box,
  rule: () => 'thrift@1',
  decide({ amount }, sum, { facts: { note } }: DecisionContext<BoxFacts>) {
    if (sum + amount < 0) throw refuse('box-empty', `there are only ${sum} in the box`, { sum });
    return amount === 0 ? [] : [{ type: 'MoneyMoved', data: { amount, note } }];
  },
});

export class DropIntoBox extends Command<Movement> {}

/** Money that somebody gives without saying who: the event tells nothing but what fell into the box, on which day. */
export const dropIntoBox = defineFeature<Movement, number, BoxEvent, BoxFacts>({
  command: DropIntoBox,
  aggregate: savingsBox,
  stream: ({ box }) => box,
  anonymous: { identity: ({ box, amount }) => [box, String(amount)], occurredAt: () => '2010-06-01T00:00:00.000Z' },
  decide: ({ amount }, _sum, { actor, reason }) => [
    { type: 'MoneyMoved', data: { amount, note: `${actor.id} ${String(reason)}` } },
  ],
});

export class EmptyBox extends Command<Pick<Movement, 'box'>> {}

/** Takes out whatever is in the box; of an empty box, nothing is left to do. */
export const emptyBox = defineFeature<Pick<Movement, 'box'>, number, BoxEvent>({
  command: EmptyBox,
  aggregate: savingsBox,
  stream: ({ box }) => box,
  decide: (_data, sum) => (sum === 0 ? [] : [{ type: 'MoneyMoved', data: { amount: -sum, note: 'emptied' } }]),
});

export interface Matching extends Movement {
  /** The box that has to hold as much. */
  readonly like: string;
}

export class MatchBox extends Command<Matching> {}

/** Puts no more into a box than another one holds. */
export const matchBox = defineFeature<Matching, number, BoxEvent, { readonly held: number }>({
  command: MatchBox,
  aggregate: savingsBox,
  stream: ({ box }) => box,
  decide({ amount }, _sum, { facts: { held } }) {
    if (amount > held) throw refuse('box-empty', `there are only ${held} in the other box`, { held });
    return [{ type: 'MoneyMoved', data: { amount, note: 'matched' } }];
  },
});

export const boxEvents = [
  {
    type: 'MoneyMoved',
    schemaVersion: 1,
    schema: Type.Object({ amount: Type.Integer(), note: Type.String() }, { additionalProperties: false }),
    meaning: 'Money was put into the box or taken out of it.',
  },
];
