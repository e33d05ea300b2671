import { Instant, shape, Subject } from '@pacesetter/contracts';
import { type Static, Type } from '@sinclair/typebox';

/** One of some words. */
export function oneOf<const Words extends readonly string[]>(words: Words) {
  return Type.Unsafe<Words[number]>({ type: 'string', enum: words });
}

/** What every event of a ledger names. */
export const reviewed = { campaignId: Type.String(), subject: Subject };

/** Both or none: the obligation that the review meets, and who owes it (the superior, where a superior reviews). */
export const answering = { obligation: Type.Optional(Type.String()), owedBy: Type.Optional(Subject) };

export const Score = Type.Number({ minimum: 0, maximum: 100 });
export const Share = Type.Number({ minimum: 0, maximum: 1 });

/** The masses (群众评议), the members among themselves (党员互评), or the organisations below (下级评议上级). */
export const REVIEWERS = ['masses', 'peers', 'subordinates'] as const;
export const Reviewers = oneOf(REVIEWERS);
export type Reviewers = Static<typeof Reviewers>;

/** How the grades were given: on paper, in a secret electronic ballot, or on the sheets of a review session. */
export const Method = shape({
  kind: oneOf(['paper', 'ballot', 'session']),
  /** Id of the ballot or session; of paper, where it is kept, if that is said. */
  ref: Type.Optional(Type.String()),
});
export type Method = Static<typeof Method>;

/** Ballots or marks by grade; a grade that nobody gave may be left out. */
export const Tally = Type.Record(Type.String(), Type.Integer({ minimum: 0 }));

/** What became of a promise. */
export const OUTCOMES = ['kept', 'partly', 'broken'] as const;
export const Outcome = oneOf(OUTCOMES);
export type Outcome = Static<typeof Outcome>;

export const Band = Type.Union([Type.Literal('advanced'), Type.Literal('middle'), Type.Literal('backward')]);
export type Band = Static<typeof Band>;

export const ComponentKey = oneOf(['superior', 'mass', 'leader', 'self', 'peer', 'upward']);
export type ComponentKey = Static<typeof ComponentKey>;

export const FollowUp = shape({
  kind: Type.Union([Type.Literal('commend'), Type.Literal('improve'), Type.Literal('rectify')]),
  /** When everything else in here began to run: pauses of the campaign after that move it back. */
  since: Type.Optional(Instant),
  deadline: Type.Optional(Instant),
  /** A helper is to be named, and until when. */
  helper: Type.Boolean(),
  helperBy: Type.Optional(Instant),
  /** Until when a plan for improvement is to be handed in. */
  planBy: Type.Optional(Instant),
  /** Commended in a circular. */
  circular: Type.Boolean(),
});
export type FollowUp = Static<typeof FollowUp>;

/** What follows from a standing and can be missed. */
export const Duty = oneOf(['helper', 'improvement-plan', 'improvement']);
export type Duty = Static<typeof Duty>;
