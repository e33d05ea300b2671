import { Instant, Personal, shape, Title } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofOrganization = { campaignId: Type.String(), organizationId: Type.String() };
/** Key of the post whose holder reports. */
const ofOfficer = { ...ofOrganization, officer: Type.String() };

const FollowUp = Type.Union([Type.Literal('commend'), Type.Literal('note'), Type.Literal('improve')]);

const Use = shape({
  key: Type.String(),
  title: Title,
  minimumScore: Type.Number({ minimum: 0, maximum: 100 }),
  followUp: FollowUp,
  /** Time to improve, ISO 8601 duration. */
  deadline: Type.Optional(Type.String()),
});
export type Use = Static<typeof Use>;

const OfficerReviewDefined = shape({
  ...ofOrganization,
  /** Who reports, by post. */
  officers: Type.Array(
    shape({
      key: Type.String(),
      name: Personal.name('personId', 'organizationId'),
      personId: Type.Optional(Type.String()),
    }),
    { minItems: 1 },
  ),
  /** Sections of the report. */
  content: Type.Array(Type.String(), { minItems: 1 }),
  form: Title,
  procedure: Type.Array(Title, { minItems: 1 }),
  /** Scores of the choices that reviewers have. */
  grades: Type.Record(Type.String(), Type.Number({ minimum: 0, maximum: 100 })),
  minimumTurnout: Type.Number({ minimum: 0, maximum: 1 }),
  uses: Type.Array(Use, { minItems: 1 }),
  obligation: Type.Optional(Type.String()),
});
export type OfficerReviewDefinition = Static<typeof OfficerReviewDefined>;

const OfficerReported = shape({
  ...ofOfficer,
  personId: Type.Optional(Type.String()),
  sections: Type.Array(shape({ key: Type.String(), text: Personal.statement('personId') }), { minItems: 1 }),
});
const OfficerReviewed = shape({
  ...ofOfficer,
  eligible: Type.Integer({ minimum: 1 }),
  tally: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  /** Part of the eligible who voted, 0 to 1, and their mean grade, 0 to 100. */
  turnout: Type.Number({ minimum: 0, maximum: 1 }),
  score: Type.Number({ minimum: 0, maximum: 100 }),
  /** False when too few voted: the review is repeated. */
  valid: Type.Boolean(),
});
const OfficerReviewUsed = shape({
  ...ofOfficer,
  use: Type.String(),
  title: Title,
  followUp: FollowUp,
  score: Type.Number({ minimum: 0, maximum: 100 }),
  /** By when to improve, and when that time began to run. */
  deadline: Type.Optional(Instant),
  since: Type.Optional(Instant),
});
const OfficerImproved = shape({
  ...ofOfficer,
  personId: Type.Optional(Type.String()),
  statement: Personal.statement('personId'),
  late: Type.Boolean(),
});
const OfficerImprovementMissed = shape({ ...ofOfficer, deadline: Instant });
const OfficerReviewsCompleted = shape({ ...ofOrganization, obligation: Type.Optional(Type.String()) });

export type OfficerReviewEvent =
  | DomainEvent<'OfficerReviewDefined', Static<typeof OfficerReviewDefined>>
  | DomainEvent<'OfficerReported', Static<typeof OfficerReported>>
  | DomainEvent<'OfficerReviewed', Static<typeof OfficerReviewed>>
  | DomainEvent<'OfficerReviewUsed', Static<typeof OfficerReviewUsed>>
  | DomainEvent<'OfficerImproved', Static<typeof OfficerImproved>>
  | DomainEvent<'OfficerImprovementMissed', Static<typeof OfficerImprovementMissed>>
  | DomainEvent<'OfficerReviewsCompleted', Static<typeof OfficerReviewsCompleted>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const officerReviewEvents = [
  {
    ...version1,
    type: 'OfficerReviewDefined',
    schema: OfficerReviewDefined,
    meaning: 'It is fixed who reports, about what, in which form and order, and how the results are used.',
  },
  { ...version1, type: 'OfficerReported', schema: OfficerReported, meaning: 'An officer has reported at mid-term.' },
  {
    ...version1,
    type: 'OfficerReviewed',
    schema: OfficerReviewed,
    meaning: 'Those who may vote have graded the officer’s report.',
  },
  {
    ...version1,
    type: 'OfficerReviewUsed',
    schema: OfficerReviewUsed,
    meaning: 'What follows from the result, by the rule that was fixed before.',
  },
  {
    ...version1,
    type: 'OfficerImproved',
    schema: OfficerImproved,
    meaning: 'An officer who had to improve has said what was done.',
  },
  {
    ...version1,
    type: 'OfficerImprovementMissed',
    schema: OfficerImprovementMissed,
    meaning: 'The time to improve has passed and nothing was heard.',
  },
  {
    ...version1,
    type: 'OfficerReviewsCompleted',
    schema: OfficerReviewsCompleted,
    meaning: 'Every officer of the organisation who had to report has been reviewed.',
  },
];
