import { Command, defineFeature } from '@pacesetter/kernel';
import { reportWaits } from '../../report.rules';
import { bySuperior, campaignRunsOrIsCompleted, type SuperiorFacts } from '../../reporting.rules';
import type { ReportEvent } from '../../report.events';
import { report, type ReportRef, type ReportState, reportStream } from '../../report.state';

export class AcceptReport extends Command<ReportRef> {}

/** The organisation above accepts a report. */
export const acceptReport = defineFeature<ReportRef, ReportState, ReportEvent, SuperiorFacts>({
  command: AcceptReport,
  aggregate: report,
  stream: reportStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    bySuperior(actor, facts);
    reportWaits(state);
    return [{ type: 'ReportAccepted', data: { campaignId, subject, obligation } }];
  },
});
