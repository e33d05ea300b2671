import type { Projection, RowChanges } from '@pacesetter/projections';
import type { ReportCalendarEvent } from '../../report-calendar.events';
import type { ReportEvent } from '../../report.events';

/** Reports that were handed in and what became of them; of an organisation's own report `member_id` is empty. */
export const reportBoard: Projection<ReportEvent | ReportCalendarEvent> = {
  name: 'report_board',
  on: [
    'ReportSubmitted',
    'ReportAccepted',
    'ReportReturned',
    'ReportResubmissionMissed',
    'ReportRemindersScheduled',
    'ReportRemindersMoved',
    'ReportReminderIssued',
  ],
  tables: `
    CREATE TABLE reports (
      campaign_id text NOT NULL,
      obligation text NOT NULL,
      organization_id text NOT NULL,
      member_id text NOT NULL,
      kind text NOT NULL,
      status text NOT NULL,
      sections jsonb NOT NULL,
      submissions integer NOT NULL,
      submitted_at timestamptz NOT NULL,
      decided_at timestamptz,
      remarks text,
      again_by timestamptz,
      PRIMARY KEY (campaign_id, obligation, organization_id, member_id)
    );
    CREATE TABLE reminders (
      campaign_id text NOT NULL,
      obligation text NOT NULL,
      remind_at timestamptz NOT NULL,
      issued_at timestamptz,
      owing integer,
      PRIMARY KEY (campaign_id, obligation)
    );
  `,
  apply(event, rows) {
    const at = event.metadata.occurredAt;
    switch (event.type) {
      case 'ReportSubmitted': {
        const { kind, sections, submission } = event.data;
        const handedIn = { kind, status: 'submitted', sections, submissions: submission };
        return rows.upsert('reports', { ...reportKey(event.data), ...handedIn, submitted_at: at, again_by: null });
      }
      case 'ReportAccepted':
        return rows.update('reports', reportKey(event.data), { status: 'accepted', decided_at: at });
      case 'ReportReturned': {
        const { remarks, deadline } = event.data;
        const returned = { status: 'returned', decided_at: at, remarks, again_by: deadline };
        return rows.update('reports', reportKey(event.data), returned);
      }
      case 'ReportResubmissionMissed':
        return rows.update('reports', reportKey(event.data), { status: 'overdue' });
      case 'ReportRemindersScheduled':
        return reminded(event.data.campaignId, event.data.reminders, rows);
      case 'ReportRemindersMoved': {
        const { campaignId, moved, dropped } = event.data;
        for (const obligation of dropped) rows.remove('reminders', { campaign_id: campaignId, obligation });
        return reminded(campaignId, moved, rows);
      }
      case 'ReportReminderIssued': {
        const { campaignId, obligation, owing } = event.data;
        return rows.update('reminders', { campaign_id: campaignId, obligation }, { issued_at: at, owing });
      }
    }
  },
};

type Planned = Extract<ReportCalendarEvent, { type: 'ReportRemindersScheduled' }>['data']['reminders'];

function reminded(campaignId: string, reminders: Planned, rows: RowChanges): void {
  for (const { obligation, remindAt } of reminders) {
    rows.upsert('reminders', { campaign_id: campaignId, obligation, remind_at: remindAt });
  }
}

function reportKey({ campaignId, subject, obligation }: Extract<ReportEvent, { type: 'ReportAccepted' }>['data']) {
  const { organizationId, memberId = '' } = subject;
  return { campaign_id: campaignId, obligation, organization_id: organizationId, member_id: memberId };
}
