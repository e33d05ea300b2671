import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const part = { campaignId: Type.String(), subject: Subject };
const owed = { ...part, obligation: Type.String() };

const ParticipantEnrolled = shape({
  ...part,
  level: Type.String(),
  orgType: Type.String(),
  /** Has organisations below it that take part. */
  hasSubordinates: Type.Boolean(),
  /** The organisation above, which plans go to and comments come from; absent at the campaign's root. */
  superiorId: Type.Optional(Type.String()),
  /** Joined after the first enrolment: obligations that are open already are owed too. */
  late: Type.Boolean(),
});
const PlanSubmitted = shape({
  ...owed,
  planId: Type.String(),
  submittedAt: Instant,
  title: Type.String(),
  /** Fix-its left over from an earlier campaign, which become items of the pledge. */
  carriedOver: Type.Array(shape({ key: Type.String(), text: Personal.published('subject.memberId') })),
});
const PlanApproved = shape({ ...owed });
const PlanReturned = shape({ ...owed, remarks: Personal.statement('subject.memberId') });
const ObligationOrdered = shape({
  ...owed,
  kind: Type.String(),
  dueAt: Instant,
  /** The date is this participant's own, and since when pauses move it; absent where it is everybody's. */
  since: Type.Optional(Instant),
});
const ObligationReminded = shape({ ...owed, dueAt: Instant, overdue: Type.Boolean() });
const OptionalActivityChosen = shape({ ...owed, kind: Type.String(), dueAt: Instant });
export type DueDateReason = 'late-enrolment' | 'late-choice' | 'phase-extended';

/** What shows that an obligation was met. */
const Evidence = shape({
  /** What it is: the obligation's kind, or what another context holds, e.g. `pledge`. */
  kind: Type.String(),
  /** Id of the thing itself. */
  ref: Type.String(),
  /** Of a reported activity: its parts that were done, and what is told about it. */
  items: Type.Optional(Type.Array(Type.String())),
  note: Type.Optional(Personal.statement('subject.memberId')),
  /** People who took part. */
  attendance: Type.Optional(Type.Integer({ minimum: 0 })),
});
/** The participant's own due date, where it has one. */
const ownDueAt = { ownDueAt: Type.Optional(Instant) };
const ObligationFulfilled = shape({
  ...owed,
  evidence: Evidence,
  late: Type.Boolean(),
  ...ownDueAt,
});
const ObligationMissed = shape({ ...owed, dueAt: Instant, superiorId: Type.Optional(Type.String()) });
const ObligationWaived = shape({ ...owed, ...ownDueAt });
const DueDateSet = shape({
  ...owed,
  dueAt: Instant,
  /** Why this participant has another date than everybody. */
  because: Type.Unsafe<DueDateReason>({ type: 'string', enum: ['late-enrolment', 'late-choice', 'phase-extended'] }),
  /** Pauses of the campaign after this moment move the date back. */
  since: Instant,
});
const LeadingGroupFormed = shape({
  ...part,
  /** Who has no id is known by name. */
  posts: Type.Array(
    shape({
      role: Type.String(),
      name: Personal.name('personId', 'subject.organizationId'),
      personId: Type.Optional(Type.String()),
    }),
  ),
});
const ContactPointAssigned = shape({
  ...part,
  leader: Personal.name('leaderId', 'subject.organizationId'),
  leaderId: Type.Optional(Type.String()),
});
const Day = Type.String({ format: 'date' });
const OwnDaysDeclared = shape({
  ...part,
  /** They count for deadlines that begin to run from now on, before what was declared earlier. */
  days: Type.Array(shape({ from: Day, to: Type.Optional(Day), working: Type.Boolean() }), { minItems: 1 }),
});

const ParticipationMoved = shape({
  ...part,
  /** Organisation that led the member's participation so far, and the one that leads it from now on. */
  from: Type.String(),
  to: Type.String(),
  /** The member's own organisation, where it assists another one. */
  assistedBy: Type.Optional(Type.String()),
  because: Type.Unsafe<'floated' | 'returned'>({ type: 'string', enum: ['floated', 'returned'] }),
});
const HomeAssistanceRecorded = shape({
  ...part,
  /** The organisation that assists, and the one that leads. */
  home: Type.String(),
  host: Type.String(),
  text: Personal.statement('subject.memberId'),
});

export type ParticipationEvent =
  | DomainEvent<'ParticipantEnrolled', Static<typeof ParticipantEnrolled>>
  | DomainEvent<'PlanSubmitted', Static<typeof PlanSubmitted>>
  | DomainEvent<'PlanApproved', Static<typeof PlanApproved>>
  | DomainEvent<'PlanReturned', Static<typeof PlanReturned>>
  | DomainEvent<'OptionalActivityChosen', Static<typeof OptionalActivityChosen>>
  | DomainEvent<'ObligationOrdered', Static<typeof ObligationOrdered>>
  | DomainEvent<'ObligationReminded', Static<typeof ObligationReminded>>
  | DomainEvent<'ObligationFulfilled', Static<typeof ObligationFulfilled>>
  | DomainEvent<'ObligationMissed', Static<typeof ObligationMissed>>
  | DomainEvent<'ObligationWaived', Static<typeof ObligationWaived>>
  | DomainEvent<'DueDateSet', Static<typeof DueDateSet>>
  | DomainEvent<'LeadingGroupFormed', Static<typeof LeadingGroupFormed>>
  | DomainEvent<'ContactPointAssigned', Static<typeof ContactPointAssigned>>
  | DomainEvent<'OwnDaysDeclared', Static<typeof OwnDaysDeclared>>
  | DomainEvent<'ParticipationMoved', Static<typeof ParticipationMoved>>
  | DomainEvent<'HomeAssistanceRecorded', Static<typeof HomeAssistanceRecorded>>;

const version1 = { schemaVersion: 1 };
/** Version 1 did not say when a participant had a due date of its own: then nobody had. */
const version2 = { schemaVersion: 2, upcasters: { 1: (data: unknown) => data } };

/** Published with the catalogue of events. */
export const participationEvents = [
  {
    ...version1,
    type: 'ParticipantEnrolled',
    schema: ParticipantEnrolled,
    meaning: 'An organisation or member takes part in a campaign.',
  },
  {
    ...version1,
    type: 'PlanSubmitted',
    schema: PlanSubmitted,
    meaning: 'A unit has handed its own implementation plan to its superior.',
  },
  { ...version1, type: 'PlanApproved', schema: PlanApproved, meaning: 'The superior has approved and filed the plan.' },
  { ...version1, type: 'PlanReturned', schema: PlanReturned, meaning: 'The superior wants the plan improved.' },
  {
    ...version1,
    type: 'OptionalActivityChosen',
    schema: OptionalActivityChosen,
    meaning: 'A unit has taken an optional activity upon itself and owes it from now on.',
  },
  {
    ...version1,
    type: 'ObligationOrdered',
    schema: ObligationOrdered,
    meaning: 'Somebody above has ordered what the programme does not ask of this participant; it is owed from now on.',
  },
  {
    ...version1,
    type: 'ObligationReminded',
    schema: ObligationReminded,
    meaning: 'Somebody above has reminded this participant of what it owes.',
  },
  {
    ...version2,
    type: 'ObligationFulfilled',
    schema: ObligationFulfilled,
    meaning: 'What was owed has been done, in time or late, and this shows it.',
  },
  {
    ...version1,
    type: 'ObligationMissed',
    schema: ObligationMissed,
    meaning: 'The due date passed and the obligation was still open.',
  },
  { ...version2, type: 'ObligationWaived', schema: ObligationWaived, meaning: 'The obligation is owed no longer.' },
  {
    ...version1,
    type: 'DueDateSet',
    schema: DueDateSet,
    meaning: 'One participant has a due date of its own for an obligation.',
  },
  {
    ...version1,
    type: 'LeadingGroupFormed',
    schema: LeadingGroupFormed,
    meaning: 'An organisation has named its leading group and office.',
  },
  {
    ...version1,
    type: 'ContactPointAssigned',
    schema: ContactPointAssigned,
    meaning: 'A leader guides this organisation personally.',
  },
  {
    ...version1,
    type: 'OwnDaysDeclared',
    schema: OwnDaysDeclared,
    meaning: 'An organisation keeps days of its own, off or worked, by which its deadlines are counted.',
  },
  {
    ...version1,
    type: 'ParticipationMoved',
    schema: ParticipationMoved,
    meaning:
      'A member who has floated or returned takes part under another organisation from now on, with all that is open.',
  },
  {
    ...version1,
    type: 'HomeAssistanceRecorded',
    schema: HomeAssistanceRecorded,
    meaning: 'The home organisation has helped the host with a floating member.',
  },
];
