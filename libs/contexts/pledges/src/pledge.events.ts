import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const pledged = { campaignId: Type.String(), subject: Subject };

export const Outcome = Type.Union([Type.Literal('kept'), Type.Literal('partly'), Type.Literal('broken')]);
export type Outcome = Static<typeof Outcome>;
/** From the best to the worst. */
export const OUTCOMES: readonly Outcome[] = ['kept', 'partly', 'broken'];

const PledgeItem = shape({
  /** Unique in the pledge; of a fix-it that was carried over, its key in the plan. */
  key: Type.String(),
  /** Key of one of the programme's topics. */
  topic: Type.String(),
  text: Personal.published('subject.memberId'),
  dueAt: Instant,
  /** A fix-it left over from an earlier campaign. */
  carriedOver: Type.Boolean(),
});
export type PledgeItem = Static<typeof PledgeItem>;

const PledgePublished = shape({
  ...pledged,
  obligation: Type.String(),
  items: Type.Array(PledgeItem, { minItems: 1 }),
  /** When the last item should have been self-checked, and verified. */
  selfCheckBy: Instant,
  verifyBy: Instant,
  /** When that time began to run: pauses of the campaign after this moment move it back. */
  since: Instant,
});

const PledgeSelfChecked = shape({
  ...pledged,
  items: Type.Array(shape({ key: Type.String(), outcome: Outcome, statement: Personal.statement('subject.memberId') })),
  obligation: Type.Optional(Type.String()),
  /** Every item of the pledge has been self-checked by now. */
  whole: Type.Boolean(),
  /** When the pledge has just become whole: which one, by when it is verified, and since when that time runs. */
  verification: Type.Optional(shape({ obligation: Type.String(), by: Instant, since: Instant })),
});

/** What is done about a pledge when its last item has fallen due. */
const Check = Type.Unsafe<'self-check' | 'verification'>({ type: 'string', enum: ['self-check', 'verification'] });
export type Check = Static<typeof Check>;
const PledgeCheckMissed = shape({
  ...pledged,
  obligation: Type.String(),
  check: Check,
  dueAt: Instant,
  /** The organisation that should have done it; absent where that is the campaign office. */
  by: Type.Optional(Type.String()),
});

const PledgeVerified = shape({
  ...pledged,
  items: Type.Array(shape({ key: Type.String(), outcome: Outcome, carriedOver: Type.Boolean() })),
  /** The worst of the items' outcomes. */
  outcome: Outcome,
});

const PledgeItemSettled = shape({
  ...pledged,
  key: Type.String(),
  evidence: shape({ kind: Type.String(), ref: Type.String() }),
});

export type PledgeEvent =
  | DomainEvent<'PledgePublished', Static<typeof PledgePublished>>
  | DomainEvent<'PledgeSelfChecked', Static<typeof PledgeSelfChecked>>
  | DomainEvent<'PledgeCheckMissed', Static<typeof PledgeCheckMissed>>
  | DomainEvent<'PledgeVerified', Static<typeof PledgeVerified>>
  | DomainEvent<'PledgeItemSettled', Static<typeof PledgeItemSettled>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const pledgeEvents = [
  {
    type: 'PledgePublished',
    schemaVersion: 2,
    schema: PledgePublished,
    meaning: 'An organisation or member has promised these items in public.',
    // Version 1 did not say since when its days run: no pause moves them.
    upcasters: {
      1: (data: unknown) => ({ ...(data as object), since: (data as { selfCheckBy: string }).selfCheckBy }),
    },
  },
  {
    type: 'PledgeSelfChecked',
    schemaVersion: 2,
    schema: PledgeSelfChecked,
    meaning: 'Whoever pledged has stated which items were kept, partly kept or broken.',
    // Version 1 comes from a time in which nobody was waited for.
    upcasters: { 1: (data: unknown) => ({ ...(data as object), whole: true }) },
  },
  {
    ...version1,
    type: 'PledgeCheckMissed',
    schema: PledgeCheckMissed,
    meaning: 'The day has passed by which a pledge was to be self-checked, or verified, and nobody has done it.',
  },
  {
    ...version1,
    type: 'PledgeVerified',
    schema: PledgeVerified,
    meaning: 'The organisation above has established what became of each item.',
  },
  {
    ...version1,
    type: 'PledgeItemSettled',
    schema: PledgeItemSettled,
    meaning: 'An item that had not been kept was made good: it counts as kept from now on.',
  },
];
