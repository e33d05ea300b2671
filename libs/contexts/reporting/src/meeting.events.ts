import { Instant, Personal, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofMeeting = { campaignId: Type.String(), meetingId: Type.String(), organizationId: Type.String() };

const AgendaItem = shape({
  /** What the programme wants dealt with has a key; the rest is the organisation's own. */
  key: Type.Optional(Type.String()),
  text: Type.String(),
});
export type AgendaItem = Static<typeof AgendaItem>;

const MeetingCalled = shape({
  ...ofMeeting,
  /** Key of one of the programme's kinds. */
  kind: Type.String(),
  title: Type.String(),
  plannedFor: Instant,
  agenda: Type.Array(AgendaItem),
  /** The obligation that is met by holding it. */
  obligation: Type.Optional(Type.String()),
});

const attendance = {
  /** Members who take part at the organisation, floating members at their host. */
  present: Type.Array(Type.String()),
  absent: Type.Array(shape({ memberId: Type.String(), reason: Personal.statement('memberId') })),
  /** Others who came: staff, representatives of the masses. */
  guests: Type.Integer({ minimum: 0 }),
};

const MeetingHeld = shape({
  ...ofMeeting,
  kind: Type.String(),
  obligation: Type.Optional(Type.String()),
  ...attendance,
});
const MeetingLackedQuorum = shape({ ...ofMeeting, ...attendance, needed: Type.Integer({ minimum: 1 }) });
const MeetingMinutesFiled = shape({
  ...ofMeeting,
  minutes: Type.String(),
  resolutions: Type.Array(Type.String()),
});

export type MeetingEvent =
  | DomainEvent<'MeetingCalled', Static<typeof MeetingCalled>>
  | DomainEvent<'MeetingHeld', Static<typeof MeetingHeld>>
  | DomainEvent<'MeetingLackedQuorum', Static<typeof MeetingLackedQuorum>>
  | DomainEvent<'MeetingMinutesFiled', Static<typeof MeetingMinutesFiled>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const meetingEvents = [
  {
    ...version1,
    type: 'MeetingCalled',
    schema: MeetingCalled,
    meaning: 'An organisation has called a meeting or study activity with this agenda.',
  },
  {
    ...version1,
    type: 'MeetingHeld',
    schema: MeetingHeld,
    meaning: 'The meeting was held; every member was there or is excused with a reason.',
  },
  {
    ...version1,
    type: 'MeetingLackedQuorum',
    schema: MeetingLackedQuorum,
    meaning: 'Too few members came, so that the meeting is to be held again.',
  },
  {
    ...version1,
    type: 'MeetingMinutesFiled',
    schema: MeetingMinutesFiled,
    meaning: 'What was said and resolved at the meeting has been written down.',
  },
];
