import { Instant, shape } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import { type Static, Type } from '@sinclair/typebox';

const ReportRemindersScheduled = shape({
  campaignId: Type.String(),
  reminders: Type.Array(shape({ obligation: Type.String(), remindAt: Instant }), { minItems: 1 }),
  /** When they were scheduled: pauses of the campaign after that move them back. */
  since: Instant,
});
const ReportRemindersMoved = shape({
  campaignId: Type.String(),
  /** Without `from` the reminder is new. */
  moved: Type.Array(shape({ obligation: Type.String(), from: Type.Optional(Instant), remindAt: Instant })),
  /** Reports that are owed no longer, or fall due too soon for a reminder. */
  dropped: Type.Array(Type.String()),
  since: Instant,
});
const ReportReminderIssued = shape({
  campaignId: Type.String(),
  obligation: Type.String(),
  dueAt: Instant,
  /** How many still owe the report and are reminded. */
  owing: Type.Integer({ minimum: 0 }),
});

export type ReportCalendarEvent =
  | DomainEvent<'ReportRemindersScheduled', Static<typeof ReportRemindersScheduled>>
  | DomainEvent<'ReportRemindersMoved', Static<typeof ReportRemindersMoved>>
  | DomainEvent<'ReportReminderIssued', Static<typeof ReportReminderIssued>>;

const version1 = { schemaVersion: 1 };

/** Published with the catalogue of events. */
export const reportCalendarEvents = [
  {
    ...version1,
    type: 'ReportRemindersScheduled',
    schema: ReportRemindersScheduled,
    meaning: 'Reports have become owed; whoever still owes one will be reminded then.',
  },
  {
    ...version1,
    type: 'ReportRemindersMoved',
    schema: ReportRemindersMoved,
    meaning: 'The campaign was changed, and reminders of reports that lie ahead follow the due dates.',
  },
  {
    ...version1,
    type: 'ReportReminderIssued',
    schema: ReportReminderIssued,
    meaning: 'Everybody who still owes the report is reminded of its due date.',
  },
];
