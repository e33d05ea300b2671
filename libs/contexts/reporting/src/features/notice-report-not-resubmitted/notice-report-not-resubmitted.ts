import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../reporting.errors';
import { campaignRuns, type DeadlineFacts } from '../../reporting.rules';
import type { ReportEvent } from '../../report.events';
import { report, type ReportRef, type ReportState, reportStream } from '../../report.state';

export class NoticeReportNotResubmitted extends Command<ReportRef> {}

/** A returned report that was not handed in again is noticed by the system itself, once. */
export const noticeReportNotResubmitted = defineFeature<ReportRef, ReportState, ReportEvent, DeadlineFacts>({
  command: NoticeReportNotResubmitted,
  aggregate: report,
  stream: reportStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation }, { status, again }, { facts, now }) {
    campaignRuns(facts);
    if (status !== 'returned' || again === undefined || again.missed) return [];
    const deadline = facts.postponed(again.deadline, again.since);
    if (now < deadline) throw refuse('deadline-not-passed', `there is time until ${deadline}`, { deadline });
    return [{ type: 'ReportResubmissionMissed', data: { campaignId, subject, obligation, deadline } }];
  },
});
