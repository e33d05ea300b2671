import { Instant, Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { Cause, Measure, supervised } from './supervision.shapes';
import { type VisitEvent, visitEvents } from './visit.events';

/** What is said of a member is sealed; what is said of an organisation is not. */
const aboutMember = Personal.statement('subject.memberId');

const rectification = { ...supervised, rectificationId: Type.String() };

/** A deadline, and when its time began to run: pauses of the campaign after that move it back. */
const running = { deadline: Instant, since: Instant };

const OverdueObligationNoted = shape({ ...supervised, obligation: Type.String(), until: Instant, since: Instant });
const OverdueObligationForgiven = shape({ ...supervised, obligation: Type.String() });

const RectificationOrdered = shape({
  ...rectification,
  ...running,
  cause: Cause,
  text: aboutMember,
  /** Tracked in public until it is verified (挂牌督办). */
  listed: Type.Boolean(),
  /** Where the order stands on the ladder; absent while it stands below. */
  rung: Type.Optional(Measure),
  /** Listed: until when something has to be told of the progress. */
  progressBy: Type.Optional(Instant),
});
const RectificationSubmitted = shape({
  ...rectification,
  statement: aboutMember,
  /** Until when somebody else has to have looked, and since when that time runs. */
  verifyBy: Type.Optional(Instant),
  since: Type.Optional(Instant),
});
const RectificationVerified = shape({ ...rectification, cause: Cause });
const RectificationReturned = shape({
  ...rectification,
  ...running,
  remarks: aboutMember,
  /** Listed: until when something has to be told of the progress. */
  progressBy: Type.Optional(Instant),
});
const RectificationListed = shape({
  ...rectification,
  /** Until when something has to be told of the progress, and since when that time runs. */
  progressBy: Type.Optional(Instant),
  since: Type.Optional(Instant),
});
const RectificationProgressReported = shape({
  ...rectification,
  text: aboutMember,
  progressBy: Instant,
  since: Instant,
});
const RectificationProgressMissed = shape({ ...rectification, dueAt: Instant, progressBy: Instant, since: Instant });
const VerificationMissed = shape({
  ...rectification,
  verifyBy: Instant,
  /** Organisation that is told of it: the superior's superior; absent where the campaign office is. */
  toldTo: Type.Optional(Type.String()),
});
const RectificationExtended = shape({ ...rectification, ...running });
const RectificationMissed = shape({ ...rectification, deadline: Instant });

const EscalationRaised = shape({
  ...supervised,
  rung: Measure,
  /** The ladder's rule, or a person's decision (its reason stands in the metadata). */
  by: Type.Union([Type.Literal('rule'), Type.Literal('decision')]),
  rectificationId: Type.Optional(Type.String()),
  cause: Type.Optional(Cause),
  text: Type.Optional(aboutMember),
  /** Time to mend before the next rung; absent on the last one and when nothing is to be mended. */
  deadline: Type.Optional(Instant),
  since: Type.Optional(Instant),
});
const AccountabilityOpened = shape({ ...supervised, accountabilityId: Type.String(), rectificationId: Type.String() });
const AccountabilityClosed = shape({ ...supervised, accountabilityId: Type.String() });
const CommendationCirculated = shape({ ...supervised, text: aboutMember });

export type SupervisionEvent =
  | VisitEvent
  | DomainEvent<'OverdueObligationNoted', Static<typeof OverdueObligationNoted>>
  | DomainEvent<'OverdueObligationForgiven', Static<typeof OverdueObligationForgiven>>
  | DomainEvent<'RectificationOrdered', Static<typeof RectificationOrdered>>
  | DomainEvent<'RectificationSubmitted', Static<typeof RectificationSubmitted>>
  | DomainEvent<'RectificationVerified', Static<typeof RectificationVerified>>
  | DomainEvent<'RectificationReturned', Static<typeof RectificationReturned>>
  | DomainEvent<'RectificationListed', Static<typeof RectificationListed>>
  | DomainEvent<'RectificationProgressReported', Static<typeof RectificationProgressReported>>
  | DomainEvent<'RectificationProgressMissed', Static<typeof RectificationProgressMissed>>
  | DomainEvent<'VerificationMissed', Static<typeof VerificationMissed>>
  | DomainEvent<'RectificationExtended', Static<typeof RectificationExtended>>
  | DomainEvent<'RectificationMissed', Static<typeof RectificationMissed>>
  | DomainEvent<'EscalationRaised', Static<typeof EscalationRaised>>
  | DomainEvent<'AccountabilityOpened', Static<typeof AccountabilityOpened>>
  | DomainEvent<'AccountabilityClosed', Static<typeof AccountabilityClosed>>
  | DomainEvent<'CommendationCirculated', Static<typeof CommendationCirculated>>;

const version1 = { schemaVersion: 1 };

/** Version 1 did not say until when progress is told or a submission looked at; nothing fell due. */
const version2 = { schemaVersion: 2, upcasters: { 1: (data: unknown) => data } };

const unchanged = (data: unknown) => data;
/** Until then nothing was ordered because a follow-up was missed. */
const otherCauses = { schemaVersion: 2, upcasters: { 1: unchanged } };
const version3 = { schemaVersion: 3, upcasters: { ...version2.upcasters, 2: unchanged } };

/** Published with the catalogue of events. */
export const supervisionEvents = [
  ...visitEvents,
  {
    ...version1,
    type: 'OverdueObligationNoted',
    schema: OverdueObligationNoted,
    meaning: 'A missed obligation counts against the subject unless it is made up for in this grace.',
  },
  {
    ...version1,
    type: 'OverdueObligationForgiven',
    schema: OverdueObligationForgiven,
    meaning: 'It was made up for in its grace, or the campaign ended: nothing follows.',
  },
  {
    ...version3,
    type: 'RectificationOrdered',
    schema: RectificationOrdered,
    meaning: 'Something is to be put right by a deadline.',
  },
  {
    ...version2,
    type: 'RectificationSubmitted',
    schema: RectificationSubmitted,
    meaning: 'Whoever had to put it right says that it is done; the deadline stands still.',
  },
  {
    ...otherCauses,
    type: 'RectificationVerified',
    schema: RectificationVerified,
    meaning: 'Somebody else has seen that it was put right: the order is closed.',
  },
  {
    ...version2,
    type: 'RectificationReturned',
    schema: RectificationReturned,
    meaning: 'What was submitted does not put it right; there is a new deadline.',
  },
  {
    ...version2,
    type: 'RectificationListed',
    schema: RectificationListed,
    meaning: 'The order is tracked in public from now on.',
  },
  {
    ...version1,
    type: 'RectificationProgressReported',
    schema: RectificationProgressReported,
    meaning: 'What has been done about a listed order so far, in public.',
  },
  {
    ...version1,
    type: 'RectificationProgressMissed',
    schema: RectificationProgressMissed,
    meaning: 'Nothing was told of the progress of a listed order in time.',
  },
  {
    ...version1,
    type: 'VerificationMissed',
    schema: VerificationMissed,
    meaning: 'Whoever had to look at what was submitted has not done so in time.',
  },
  {
    ...version1,
    type: 'RectificationExtended',
    schema: RectificationExtended,
    meaning: 'There is more time to put it right.',
  },
  {
    ...version1,
    type: 'RectificationMissed',
    schema: RectificationMissed,
    meaning: 'The deadline passed and nothing had been submitted.',
  },
  {
    ...otherCauses,
    type: 'EscalationRaised',
    schema: EscalationRaised,
    meaning: 'A measure of the escalation ladder was taken.',
  },
  {
    ...version1,
    type: 'AccountabilityOpened',
    schema: AccountabilityOpened,
    meaning: 'The subject is held accountable until somebody closes the matter.',
  },
  { ...version1, type: 'AccountabilityClosed', schema: AccountabilityClosed, meaning: 'The matter is closed.' },
  {
    ...version1,
    type: 'CommendationCirculated',
    schema: CommendationCirculated,
    meaning: 'The subject was praised in a circular.',
  },
];
