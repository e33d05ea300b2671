import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';
import { Cause, Measure, supervised, VisitKind } from './supervision.shapes';

/** What is said of a member is sealed; what is said of an organisation is not. */
const aboutMember = Personal.statement('subject.memberId');

const rectification = { ...supervised, rectificationId: Type.String() };

/** A deadline, and when its time began to run: pauses of the campaign after that move it back. */
const running = { deadline: Instant, since: Instant };

const Finding = shape({
  /** Unique in the visit. */
  key: Type.String(),
  text: aboutMember,
  severity: Type.Union([Type.Literal('note'), Type.Literal('fault')]),
});
export type Finding = Static<typeof Finding>;

const VisitRecorded = shape({
  ...supervised,
  visitId: Type.String(),
  kind: VisitKind,
  /** Ids of the persons who looked. */
  inspectors: Type.Array(Type.String(), { minItems: 1 }),
  findings: Type.Array(Finding),
  /** Both or none: the obligation that the visit meets, and who owes it. */
  obligation: Type.Optional(Type.String()),
  owedBy: Type.Optional(Subject),
});

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
});
const RectificationSubmitted = shape({ ...rectification, statement: aboutMember });
const RectificationVerified = shape({ ...rectification, cause: Cause });
const RectificationReturned = shape({ ...rectification, ...running, remarks: aboutMember });
const RectificationListed = shape({ ...rectification });
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
  | DomainEvent<'VisitRecorded', Static<typeof VisitRecorded>>
  | DomainEvent<'OverdueObligationNoted', Static<typeof OverdueObligationNoted>>
  | DomainEvent<'OverdueObligationForgiven', Static<typeof OverdueObligationForgiven>>
  | DomainEvent<'RectificationOrdered', Static<typeof RectificationOrdered>>
  | DomainEvent<'RectificationSubmitted', Static<typeof RectificationSubmitted>>
  | DomainEvent<'RectificationVerified', Static<typeof RectificationVerified>>
  | DomainEvent<'RectificationReturned', Static<typeof RectificationReturned>>
  | DomainEvent<'RectificationListed', Static<typeof RectificationListed>>
  | DomainEvent<'RectificationExtended', Static<typeof RectificationExtended>>
  | DomainEvent<'RectificationMissed', Static<typeof RectificationMissed>>
  | DomainEvent<'EscalationRaised', Static<typeof EscalationRaised>>
  | DomainEvent<'AccountabilityOpened', Static<typeof AccountabilityOpened>>
  | DomainEvent<'AccountabilityClosed', Static<typeof AccountabilityClosed>>
  | DomainEvent<'CommendationCirculated', Static<typeof CommendationCirculated>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const supervisionEvents = [
  {
    ...version1,
    type: 'VisitRecorded',
    schema: VisitRecorded,
    meaning: 'Supervisors have looked at an organisation, and this is what they found.',
  },
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
    ...version1,
    type: 'RectificationOrdered',
    schema: RectificationOrdered,
    meaning: 'Something is to be put right by a deadline.',
  },
  {
    ...version1,
    type: 'RectificationSubmitted',
    schema: RectificationSubmitted,
    meaning: 'Whoever had to put it right says that it is done; the deadline stands still.',
  },
  {
    ...version1,
    type: 'RectificationVerified',
    schema: RectificationVerified,
    meaning: 'Somebody else has seen that it was put right: the order is closed.',
  },
  {
    ...version1,
    type: 'RectificationReturned',
    schema: RectificationReturned,
    meaning: 'What was submitted does not put it right; there is a new deadline.',
  },
  {
    ...version1,
    type: 'RectificationListed',
    schema: RectificationListed,
    meaning: 'The order is tracked in public from now on.',
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
    ...version1,
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
