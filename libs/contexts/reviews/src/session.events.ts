import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { oneOf, Score, Share, Tally } from './review.shapes';

/** Members of each other (党员互评), lower organisations of the higher (下级评议上级), or a panel of judges. */
export const SESSION_KINDS = ['peer', 'upward', 'judges'] as const;
export const SessionKind = oneOf(SESSION_KINDS);
export type SessionKind = Static<typeof SessionKind>;

/** Names one session: one of each kind and round at an organisation. */
export const sessionRef = {
  campaignId: Type.String(),
  organizationId: Type.String(),
  kind: SessionKind,
  round: Type.String(),
};

const Reviewer = shape({
  /** A member, a judge, or an organisation that reviews as a whole. */
  id: Type.String(),
  /** Where the reviewer belongs; of an outside judge, absent. */
  organizationId: Type.Optional(Type.String()),
});
export type Reviewer = Static<typeof Reviewer>;

const Grade = shape({ key: Type.String(), score: Score });

/** A grade where the sheet has grades, a score where judges score. */
const Mark = shape({ subject: Subject, grade: Type.Optional(Type.String()), score: Type.Optional(Score) });
export type Mark = Static<typeof Mark>;

const Remark = shape({ subject: Subject, text: Personal.statement('subject.memberId') });
export type Remark = Static<typeof Remark>;

export const Normalisation = oneOf(['none', 'min-max', 'z-score']);
export type Normalisation = Static<typeof Normalisation>;

const ReviewSessionOpened = shape({
  ...sessionRef,
  obligation: Type.Optional(Type.String()),
  reviewers: Type.Array(Reviewer, { minItems: 1 }),
  subjects: Type.Array(Subject, { minItems: 1 }),
  /** What can be marked with; none where judges score from 0 to 100. */
  grades: Type.Array(Grade),
  since: Instant,
  closesAt: Instant,
  minimumTurnout: Share,
  /** Results of fewer reviewers than this do not count, and do not show. */
  minimumReviewers: Type.Integer({ minimum: 1 }),
  sealed: Type.Boolean(),
  /** History does not say who gave which grade: what stands on the sheets is sealed, and counted together. */
  secret: Type.Optional(Type.Literal(true)),
  normalisation: Normalisation,
});
export type Opening = Static<typeof ReviewSessionOpened>;

const SessionReviewerRecused = shape({
  ...sessionRef,
  reviewer: Type.String(),
  subject: Subject,
  /** Key of the programme's relation, or `same-organization`. */
  relation: Type.String(),
  why: Type.Optional(Personal.statement('reviewer')),
  by: oneOf(['rule', 'reviewer', 'office']),
});

const ReviewSheetHandedIn = shape({
  ...sessionRef,
  reviewer: Type.String(),
  /** Absent from a secret sheet. */
  marks: Type.Optional(Type.Array(Mark, { minItems: 1 })),
  suggestions: Type.Optional(Type.Array(Remark)),
  /** Marks and suggestions of a secret sheet, under a key of the session that is destroyed when it has been counted. */
  secret: Type.Optional(Type.String()),
  /** As the session is: whoever reads this shows nothing of it before the session is closed. */
  sealed: Type.Boolean(),
});

const JudgesMark = shape({ reviewer: Type.String(), raw: Score, normalised: Score });

const Result = shape({
  subject: Subject,
  /** Who was to mark the subject: recused ones are not counted. */
  eligible: Type.Integer({ minimum: 0 }),
  marked: Type.Integer({ minimum: 0 }),
  tally: Tally,
  /** Each judge's score as given, and on the common scale. */
  marks: Type.Array(JudgesMark),
  /** Mean of the marks as they were given, and of those on the common scale; two decimals, 0 without any. */
  raw: Score,
  score: Score,
  /** Enough took part for it to count. */
  counts: Type.Boolean(),
  /** What was suggested, in the order of the words: it does not tell by whom. */
  suggestions: Type.Array(Personal.statement('subject.memberId')),
});
export type Result = Static<typeof Result>;

/** What a judge's scores were measured with; `of` is null for the scale that all judges share. */
const Scale = shape({
  of: Type.Union([Type.String(), Type.Null()]),
  mean: Score,
  /** Standard deviation of the scores, not of a sample. */
  deviation: Score,
  lowest: Score,
  highest: Score,
});
export type Scale = Static<typeof Scale>;

const ReviewSessionClosed = shape({
  ...sessionRef,
  obligation: Type.Optional(Type.String()),
  /** All sheets were in, the time was over, or the organisation that holds it closed it. */
  because: oneOf(['all-in', 'time-over', 'decision']),
  eligible: Type.Integer({ minimum: 0 }),
  handedIn: Type.Integer({ minimum: 0 }),
  turnout: Share,
  valid: Type.Boolean(),
  /** As the session was: the key of its sheets has no use any more. */
  secret: Type.Optional(Type.Literal(true)),
  normalisation: Normalisation,
  /** Of judges alone: a scale tells how somebody has marked. */
  scales: Type.Array(Scale),
  results: Type.Array(Result),
});
export type Closing = Static<typeof ReviewSessionClosed>;

const SheetKeyDestroyed = shape(sessionRef);

export type SessionEvent =
  | DomainEvent<'ReviewSessionOpened', Opening>
  | DomainEvent<'SessionReviewerRecused', Static<typeof SessionReviewerRecused>>
  | DomainEvent<'ReviewSheetHandedIn', Static<typeof ReviewSheetHandedIn>>
  | DomainEvent<'ReviewSessionClosed', Closing>
  | DomainEvent<'SheetKeyDestroyed', Static<typeof SheetKeyDestroyed>>;

const version1 = { schemaVersion: 1 };
/** Before, every sheet was by name. */
const version2 = { schemaVersion: 2, upcasters: { 1: (data: unknown) => data } };

/** Published with the catalogue of events. */
export const sessionEvents = [
  {
    ...version2,
    type: 'ReviewSessionOpened',
    schema: ReviewSessionOpened,
    meaning: 'These reviewers can now mark these subjects, each on one sheet.',
  },
  {
    ...version1,
    type: 'SessionReviewerRecused',
    schema: SessionReviewerRecused,
    meaning: 'A reviewer does not mark a subject of the session, being related to the case.',
  },
  {
    ...version2,
    type: 'ReviewSheetHandedIn',
    schema: ReviewSheetHandedIn,
    meaning: 'A reviewer has marked every subject that was to be marked.',
  },
  {
    ...version2,
    type: 'ReviewSessionClosed',
    schema: ReviewSessionClosed,
    meaning: 'The sheets have been counted: the result of each subject, and the arithmetic.',
  },
  {
    ...version1,
    type: 'SheetKeyDestroyed',
    schema: SheetKeyDestroyed,
    meaning: 'The key of the sheets is gone: from now on nobody can find out who gave which grade.',
  },
];
