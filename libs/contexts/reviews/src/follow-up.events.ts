import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { Duty, reviewed } from './review.shapes';

const following = { ...reviewed, assessmentId: Type.String() };

const HelperAssigned = shape({
  ...following,
  helper: Personal.name('helperId', 'subject.organizationId'),
  helperId: Type.Optional(Type.String()),
});
const ImprovementPlanSubmitted = shape({
  ...following,
  measures: Type.Array(Personal.statement('subject.memberId'), { minItems: 1 }),
});
const ImprovementConfirmed = shape({ ...following, remarks: Personal.statement('subject.memberId') });
const FollowUpMissed = shape({
  ...following,
  duty: Duty,
  dueAt: Instant,
  /** Whose it was: the subject's own, or the organisation's that assessed it. */
  owedBy: Subject,
});

export type FollowUpEvent =
  | DomainEvent<'HelperAssigned', Static<typeof HelperAssigned>>
  | DomainEvent<'ImprovementPlanSubmitted', Static<typeof ImprovementPlanSubmitted>>
  | DomainEvent<'ImprovementConfirmed', Static<typeof ImprovementConfirmed>>
  | DomainEvent<'FollowUpMissed', Static<typeof FollowUpMissed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const followUpEvents = [
  {
    ...version1,
    type: 'HelperAssigned',
    schema: HelperAssigned,
    meaning: 'Somebody helps a subject that stands behind to catch up.',
  },
  {
    ...version1,
    type: 'ImprovementPlanSubmitted',
    schema: ImprovementPlanSubmitted,
    meaning: 'A subject in the middle says what it will do to improve.',
  },
  {
    ...version1,
    type: 'ImprovementConfirmed',
    schema: ImprovementConfirmed,
    meaning: 'The organisation above has seen that the subject has improved.',
  },
  {
    ...version1,
    type: 'FollowUpMissed',
    schema: FollowUpMissed,
    meaning: 'What had to follow from an assessment was not done by its day.',
  },
];
