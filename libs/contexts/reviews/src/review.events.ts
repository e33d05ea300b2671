import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const reviewed = { campaignId: Type.String(), subject: Subject };

/** Both or none: the obligation that the review meets, and who owes it (the superior, where a superior reviews). */
const answering = { obligation: Type.Optional(Type.String()), owedBy: Type.Optional(Subject) };

const Score = Type.Number({ minimum: 0, maximum: 100 });
const Share = Type.Number({ minimum: 0, maximum: 1 });

const SelfReviewRecorded = shape({
  ...reviewed,
  ...answering,
  reviewId: Type.String(),
  statement: Personal.statement('subject.memberId'),
  score: Type.Optional(Score),
});

const LeaderCommentRecorded = shape({
  ...reviewed,
  ...answering,
  reviewId: Type.String(),
  /** The organisation whose leader comments. */
  by: Type.String(),
  score: Score,
  comment: Personal.statement('subject.memberId'),
});

const Reviewers = Type.Union([Type.Literal('masses'), Type.Literal('peers')]);
export type Reviewers = Static<typeof Reviewers>;

const MassReviewRecorded = shape({
  ...reviewed,
  ...answering,
  reviewId: Type.String(),
  reviewers: Reviewers,
  eligible: Type.Integer({ minimum: 1 }),
  cast: Type.Integer({ minimum: 0 }),
  /** Ballots by grade; a grade that nobody gave may be left out. */
  tally: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  /** Part of the eligible that voted, four decimals. */
  turnout: Share,
  /** Mean score of the ballots, two decimals; 0 without a ballot. */
  satisfaction: Score,
  /** Enough of the eligible took part for it to count. */
  valid: Type.Boolean(),
});

const SuggestionRaised = shape({
  ...reviewed,
  suggestionId: Type.String(),
  text: Personal.statement('subject.memberId'),
  /** The review in which it was made; absent when it was handed in by itself. */
  reviewId: Type.Optional(Type.String()),
});

export const Band = Type.Union([Type.Literal('advanced'), Type.Literal('middle'), Type.Literal('backward')]);
export type Band = Static<typeof Band>;

export const ComponentKey = Type.Union([Type.Literal('superior'), Type.Literal('mass'), Type.Literal('leader')]);
export type ComponentKey = Static<typeof ComponentKey>;

const FollowUp = shape({
  kind: Type.Union([Type.Literal('commend'), Type.Literal('improve'), Type.Literal('rectify')]),
  deadline: Type.Optional(Instant),
  /** A helper is to be named. */
  helper: Type.Boolean(),
});
export type FollowUp = Static<typeof FollowUp>;

const AssessmentRecorded = shape({
  ...reviewed,
  ...answering,
  assessmentId: Type.String(),
  /** The organisation that assesses. */
  by: Type.String(),
  /** What the score was made of; `source` is the id of the review or assessment that the part comes from. */
  components: Type.Array(shape({ key: ComponentKey, weight: Share, score: Score, source: Type.String() })),
  score: Score,
  band: Band,
  followUp: FollowUp,
  /** The facts that the programme's bands were held against. */
  facts: Type.Record(Type.String(), Type.Number()),
  remarks: Personal.statement('subject.memberId'),
});

const HelperAssigned = shape({
  ...reviewed,
  assessmentId: Type.String(),
  helper: Personal.name('helperId', 'subject.organizationId'),
  helperId: Type.Optional(Type.String()),
});

export type ReviewEvent =
  | DomainEvent<'SelfReviewRecorded', Static<typeof SelfReviewRecorded>>
  | DomainEvent<'LeaderCommentRecorded', Static<typeof LeaderCommentRecorded>>
  | DomainEvent<'MassReviewRecorded', Static<typeof MassReviewRecorded>>
  | DomainEvent<'SuggestionRaised', Static<typeof SuggestionRaised>>
  | DomainEvent<'AssessmentRecorded', Static<typeof AssessmentRecorded>>
  | DomainEvent<'HelperAssigned', Static<typeof HelperAssigned>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const reviewEvents = [
  {
    ...version1,
    type: 'SelfReviewRecorded',
    schema: SelfReviewRecorded,
    meaning: 'An organisation or member has reviewed its own work.',
  },
  {
    ...version1,
    type: 'LeaderCommentRecorded',
    schema: LeaderCommentRecorded,
    meaning: 'The head of the organisation above has commented on the work.',
  },
  {
    ...version1,
    type: 'MassReviewRecorded',
    schema: MassReviewRecorded,
    meaning: 'The masses, or peers, have given their grades.',
  },
  {
    ...version1,
    type: 'SuggestionRaised',
    schema: SuggestionRaised,
    meaning: 'Somebody wants something mended or improved.',
  },
  {
    ...version1,
    type: 'AssessmentRecorded',
    schema: AssessmentRecorded,
    meaning: 'The organisation above has assessed the work: the score and the standing that follow from all reviews.',
  },
  {
    ...version1,
    type: 'HelperAssigned',
    schema: HelperAssigned,
    meaning: 'Somebody helps a subject that stands behind to catch up.',
  },
];
