import type { ContactVisitEvent } from '@pacesetter/campaigns';
import type { RecordedEvent } from '@pacesetter/kernel';
import type { PostEvent } from '@pacesetter/posts';
import type {
  BulletinEvent,
  FieldResearchEvent,
  MechanismEvent,
  MeetingEvent,
  OfficerReviewEvent,
  ReportCalendarEvent,
  ReportEvent,
} from '@pacesetter/reporting';

/** The table of the report that an event counts in, and as what. */
export type Counted = readonly [
  table: 'posts' | 'reports' | 'bulletins' | 'meetings' | 'mechanisms' | 'officers' | 'contactPoints',
  as: string,
];

type Known =
  | PostEvent
  | ReportEvent
  | ReportCalendarEvent
  | BulletinEvent
  | MeetingEvent
  | MechanismEvent
  | OfficerReviewEvent
  | FieldResearchEvent
  | ContactVisitEvent;

/** Events that count as what they are. */
const PLAIN: Readonly<Partial<Record<Known['type'], Counted>>> = {
  PostSet: ['posts', 'set'],
  PostClaimed: ['posts', 'claimed'],
  PostReleased: ['posts', 'released'],
  PostWithdrawn: ['posts', 'withdrawn'],
  ComplaintLeftUnanswered: ['posts', 'complaint left unanswered'],
  ReportAccepted: ['reports', 'accepted'],
  ReportReturned: ['reports', 'returned'],
  ReportResubmissionMissed: ['reports', 'not handed in again in time'],
  ReportReminderIssued: ['reports', 'reminders'],
  BulletinCorrected: ['bulletins', 'corrected'],
  MeetingLackedQuorum: ['meetings', 'without quorum'],
  MeetingMinutesFiled: ['meetings', 'minutes filed'],
  MechanismProposed: ['mechanisms', 'proposed'],
  MechanismReturned: ['mechanisms', 'returned'],
  MechanismAdopted: ['mechanisms', 'adopted'],
  OfficerReported: ['officers', 'reported'],
  OfficerImproved: ['officers', 'improved'],
  OfficerImprovementMissed: ['officers', 'did not improve in time'],
  FieldResearchRecorded: ['officers', 'field research'],
  ContactVisitMissed: ['contactPoints', 'visits missed'],
};

/** What an event about posts or reporting adds to the report. */
export function reportingFigure(recorded: RecordedEvent): Counted | undefined {
  const event = recorded as RecordedEvent<Known>;
  switch (event.type) {
    case 'PostObserved':
      return ['posts', event.data.kind];
    case 'ComplaintAnswered':
      return ['posts', event.data.late ? 'complaint answered late' : 'complaint answered'];
    case 'ReportSubmitted':
      return ['reports', event.data.submission === 1 ? `${event.data.kind} handed in` : 'handed in again'];
    case 'BulletinPublished':
      return ['bulletins', event.data.kind];
    case 'MeetingHeld':
      return ['meetings', event.data.kind];
    case 'OfficerReviewed':
      return ['officers', event.data.valid ? 'reviewed' : 'reviewed with too few votes'];
    case 'ContactPointVisited':
      return ['contactPoints', event.data.late ? 'visited late' : 'visited'];
    case 'OfficerReviewUsed':
      return ['officers', `result: ${event.data.followUp}`];
    default:
      return PLAIN[event.type];
  }
}
