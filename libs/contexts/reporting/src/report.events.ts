import { Instant, Personal, shape, Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ofReport = { campaignId: Type.String(), subject: Subject, obligation: Type.String() };

const ReportSubmitted = shape({
  ...ofReport,
  kind: Type.Union([Type.Literal('plan'), Type.Literal('status'), Type.Literal('summary')]),
  /** How often it has been handed in, from 1: more than once when it was returned. */
  submission: Type.Integer({ minimum: 1 }),
  sections: Type.Array(shape({ key: Type.String(), text: Personal.statement('subject.memberId') }), { minItems: 1 }),
});
const ReportAccepted = shape({ ...ofReport });
const ReportReturned = shape({
  ...ofReport,
  remarks: Personal.statement('subject.memberId'),
  /** By when it is handed in again, and when that time began to run. */
  deadline: Instant,
  since: Instant,
});
const ReportResubmissionMissed = shape({ ...ofReport, deadline: Instant });

export type ReportEvent =
  | DomainEvent<'ReportSubmitted', Static<typeof ReportSubmitted>>
  | DomainEvent<'ReportAccepted', Static<typeof ReportAccepted>>
  | DomainEvent<'ReportReturned', Static<typeof ReportReturned>>
  | DomainEvent<'ReportResubmissionMissed', Static<typeof ReportResubmissionMissed>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const reportEvents = [
  {
    ...version1,
    type: 'ReportSubmitted',
    schema: ReportSubmitted,
    meaning: 'Whoever owes a report has handed it in to the organisation above.',
  },
  { ...version1, type: 'ReportAccepted', schema: ReportAccepted, meaning: 'The organisation above has accepted it.' },
  {
    ...version1,
    type: 'ReportReturned',
    schema: ReportReturned,
    meaning: 'The organisation above wants the report improved and handed in again by a date.',
  },
  {
    ...version1,
    type: 'ReportResubmissionMissed',
    schema: ReportResubmissionMissed,
    meaning: 'A returned report was not handed in again in time.',
  },
];
