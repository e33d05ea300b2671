import { Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import type { AwardEntryEvent } from './award-entry.events';
import type { FollowUpEvent } from './follow-up.events';
import {
  answering,
  Band,
  ComponentKey,
  FollowUp,
  Method,
  Outcome,
  reviewed,
  Reviewers,
  Score,
  Share,
  Tally,
} from './review.shapes';
import type { SuggestionEvent } from './suggestion.events';
import { assessmentToVersion2, leaderCommentToVersion2, massReviewToVersion2, selfReviewToVersion2 } from './upcasters';

const SelfReviewRecorded = shape({
  ...reviewed,
  ...answering,
  reviewId: Type.String(),
  statement: Personal.statement('subject.memberId'),
  /** What became of each item of the pledge, in the subject's own words. */
  items: Type.Array(shape({ key: Type.String(), outcome: Outcome, text: Personal.statement('subject.memberId') })),
  /** Members that had stated theirs when their organisation summed up. */
  members: Type.Optional(shape({ stated: Type.Integer({ minimum: 0 }), of: Type.Integer({ minimum: 0 }) })),
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
  /** What was said on each part that the programme asks for, e.g. achievements, problems, direction. */
  parts: Type.Record(Type.String(), Personal.statement('subject.memberId')),
});

const MassReviewRecorded = shape({
  ...reviewed,
  ...answering,
  reviewId: Type.String(),
  reviewers: Reviewers,
  method: Method,
  eligible: Type.Integer({ minimum: 1 }),
  cast: Type.Integer({ minimum: 0 }),
  tally: Tally,
  /** Part of the eligible that took part, four decimals. */
  turnout: Share,
  /** Mean score of the grades, two decimals; 0 without one. */
  satisfaction: Score,
  /** Enough of the eligible took part for it to count. */
  valid: Type.Boolean(),
});

const PanelScoreEntered = shape({
  ...reviewed,
  /** Id of the session's closing, where the arithmetic stands. */
  reviewId: Type.String(),
  session: Type.String(),
  /** Judges whose scores it is the mean of. */
  judges: Type.Integer({ minimum: 1 }),
  raw: Score,
  score: Score,
});

const ReviewerRecused = shape({
  ...reviewed,
  /** Who does not review this subject in this campaign. */
  reviewer: Type.String(),
  /** Key of the programme's relation. */
  relation: Type.String(),
  why: Personal.statement('reviewer'),
  /** The reviewer stood back, or was turned away. */
  by: Type.Union([Type.Literal('reviewer'), Type.Literal('office')]),
});

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

type Reviewing =
  | DomainEvent<'SelfReviewRecorded', Static<typeof SelfReviewRecorded>>
  | DomainEvent<'LeaderCommentRecorded', Static<typeof LeaderCommentRecorded>>
  | DomainEvent<'MassReviewRecorded', Static<typeof MassReviewRecorded>>
  | DomainEvent<'PanelScoreEntered', Static<typeof PanelScoreEntered>>
  | DomainEvent<'ReviewerRecused', Static<typeof ReviewerRecused>>
  | DomainEvent<'AssessmentRecorded', Static<typeof AssessmentRecorded>>;

/** Everything that happens to one subject's ledger. */
export type ReviewEvent = Reviewing | SuggestionEvent | FollowUpEvent | AwardEntryEvent;

const version1 = { schemaVersion: 1 };
const version2 = { schemaVersion: 2 };

/** Published with the catalogue of events. */
export const reviewEvents = [
  {
    ...version2,
    type: 'SelfReviewRecorded',
    schema: SelfReviewRecorded,
    upcasters: { 1: selfReviewToVersion2 },
    meaning: 'An organisation or member has reviewed its own work, and each item of its pledge.',
  },
  {
    ...version2,
    type: 'LeaderCommentRecorded',
    schema: LeaderCommentRecorded,
    upcasters: { 1: leaderCommentToVersion2 },
    meaning: 'The head of the organisation above has commented on the work.',
  },
  {
    ...version2,
    type: 'MassReviewRecorded',
    schema: MassReviewRecorded,
    upcasters: { 1: massReviewToVersion2 },
    meaning: 'The masses, the peers, or the organisations below have given their grades.',
  },
  {
    ...version1,
    type: 'PanelScoreEntered',
    schema: PanelScoreEntered,
    meaning: 'A panel of judges has scored the subject.',
  },
  {
    ...version1,
    type: 'ReviewerRecused',
    schema: ReviewerRecused,
    meaning: 'Somebody does not review this subject, being related to the case.',
  },
  {
    ...version2,
    type: 'AssessmentRecorded',
    schema: AssessmentRecorded,
    upcasters: { 1: assessmentToVersion2 },
    meaning: 'The organisation above has assessed the work: the score and the standing that follow from all reviews.',
  },
];
