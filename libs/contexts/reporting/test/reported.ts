import { type Actor, plusMilliseconds } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { BulletinEvent } from '../src/bulletin.events';
import type { MechanismEvent } from '../src/mechanism.events';
import type { MeetingEvent } from '../src/meeting.events';
import type { OfficerReviewDefinition, OfficerReviewEvent } from '../src/officer-review.events';
import type { ReportEvent } from '../src/report.events';

/** A branch reports to its bureau: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const organizationId = 'branch-1';
export const subject = { organizationId };
export const office: Actor = { id: 'office', role: 'administrator' };
export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofBranch: Actor = { id: 'liaison', role: 'officer', organizationId };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'branch-2' };

export const running = { status: 'running', rule: 'gansu-2010@1' };
export const paused = { ...running, status: 'paused' };
export const below = { ...running, superiorId: 'bureau' };
/** Facts about deadlines in a campaign without pauses. */
export const unmoved = { ...running, postponed: (deadline: string) => deadline };
export const deadline = '2010-06-11T01:00:00.000Z';

/** A moment so many days after the test's time. */
export function days(count: number): string {
  return plusMilliseconds(TEST_TIME, count * 24 * 60 * 60 * 1000);
}

const time = { deadline, since: TEST_TIME };

export const bulletinRef = { campaignId, bulletinId: 'b-1' };
export const written = { organizationId, kind: 'exemplar', title: 'Well done', text: 'They helped.' } as const;
export const drafted: BulletinEvent = { type: 'BulletinDrafted', data: { ...bulletinRef, ...written, about: [] } };
export const published: BulletinEvent = {
  type: 'BulletinPublished',
  data: { ...bulletinRef, organizationId, kind: 'exemplar' },
};

export const reportRef = { campaignId, subject, obligation: 'summary' };
export const sections = [
  { key: 'experience', text: 'We met every week.' },
  { key: 'measures', text: 'We go on.' },
];
export function submitted(submission = 1): ReportEvent {
  return { type: 'ReportSubmitted', data: { ...reportRef, kind: 'summary', submission, sections } };
}
export const accepted: ReportEvent = { type: 'ReportAccepted', data: reportRef };
export const returned: ReportEvent = { type: 'ReportReturned', data: { ...reportRef, remarks: 'Thin.', ...time } };
export const notAgain: ReportEvent = { type: 'ReportResubmissionMissed', data: { ...reportRef, deadline } };

export const meetingRef = { campaignId, meetingId: 'm-1' };
export const called: MeetingEvent = {
  type: 'MeetingCalled',
  data: {
    ...meetingRef,
    organizationId,
    kind: 'three-ones',
    title: 'Three ones',
    plannedFor: TEST_TIME,
    agenda: [{ key: 'oath', text: 'Oath' }],
    obligation: 'party-spirit-education',
  },
};
export const attendance = { present: ['li', 'wang'], absent: [{ memberId: 'zhao', reason: 'Ill.' }], guests: 3 };
export const held: MeetingEvent = {
  type: 'MeetingHeld',
  data: {
    ...meetingRef,
    organizationId,
    kind: 'three-ones',
    obligation: 'party-spirit-education',
    present: [...attendance.present],
    absent: [...attendance.absent],
    guests: 3,
  },
};
export const minuted: MeetingEvent = {
  type: 'MeetingMinutesFiled',
  data: { ...meetingRef, organizationId, minutes: 'All agreed.', resolutions: ['Go on.'] },
};

export const mechanismRef = { campaignId, mechanismId: 'r-1' };
export const rule = { area: 'standards', title: 'Weekly hour', text: 'Every Friday.', experience: 'It worked.' };
export const proposed: MechanismEvent = {
  type: 'MechanismProposed',
  data: { ...mechanismRef, organizationId, ...rule },
};
export const endorsed: MechanismEvent = { type: 'MechanismEndorsed', data: { ...mechanismRef, organizationId } };
export const sentBack: MechanismEvent = {
  type: 'MechanismReturned',
  data: { ...mechanismRef, organizationId, remarks: 'Who does it?' },
};
export const adopted: MechanismEvent = {
  type: 'MechanismAdopted',
  data: { ...mechanismRef, organizationId, obligation: 'lasting-mechanism' },
};

export const reviewRef = { campaignId, organizationId };
const title = { zh: '述职', en: 'Report' };
export const terms: Omit<OfficerReviewDefinition, 'campaignId' | 'organizationId' | 'officers' | 'obligation'> = {
  content: ['duties', 'unity'],
  form: title,
  procedure: [title],
  grades: { good: 100, fair: 60, poor: 0 },
  minimumTurnout: 0.5,
  uses: [
    { key: 'commended', title, minimumScore: 85, followUp: 'commend' },
    { key: 'improves', title, minimumScore: 0, followUp: 'improve', deadline: 'P10D' },
  ],
};
export const officers = [
  { key: 'chair', name: 'Zhou' },
  { key: 'deputy', name: 'Wu' },
];
export const defined: OfficerReviewEvent = {
  type: 'OfficerReviewDefined',
  data: { ...reviewRef, officers: [...officers], ...terms, obligation: 'officers-report' },
};
export const officerSections = [
  { key: 'duties', text: 'Done.' },
  { key: 'unity', text: 'Kept.' },
];
export function officerReported(officer: string): OfficerReviewEvent {
  return { type: 'OfficerReported', data: { ...reviewRef, officer, sections: [...officerSections] } };
}
export function reviewed(officer: string, valid = true): OfficerReviewEvent {
  const votes: Record<string, number> = valid ? { good: 8, poor: 2 } : { good: 1 };
  const result = valid ? { turnout: 1, score: 80 } : { turnout: 0.1, score: 100 };
  return {
    type: 'OfficerReviewed',
    data: { ...reviewRef, officer, eligible: 10, tally: votes, ...result, valid },
  };
}
export function toImprove(officer: string): OfficerReviewEvent {
  const used = { use: 'improves', title, followUp: 'improve', score: 80 } as const;
  return { type: 'OfficerReviewUsed', data: { ...reviewRef, officer, ...used, ...time } };
}
export function improved(officer: string, late = false): OfficerReviewEvent {
  return { type: 'OfficerImproved', data: { ...reviewRef, officer, statement: 'Done better.', late } };
}
export function notImproved(officer: string): OfficerReviewEvent {
  return { type: 'OfficerImprovementMissed', data: { ...reviewRef, officer, deadline } };
}
