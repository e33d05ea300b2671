import { Command, defineFeature } from '@pacesetter/kernel';
import { reportWaits } from '../../report.rules';
import { bySuperior, campaignRuns, type SuperiorFacts, textGiven } from '../../reporting.rules';
import type { ReportEvent } from '../../report.events';
import { report, type ReportRef, type ReportState, reportStream } from '../../report.state';

export interface Return extends ReportRef {
  readonly remarks: string;
}

export class ReturnReport extends Command<Return> {}

export interface ReturnFacts extends SuperiorFacts {
  /** By when what is returned now is handed in again. */
  readonly againBy: string;
}

/** The organisation above sends a report back and says what is to be improved. */
export const returnReport = defineFeature<Return, ReportState, ReportEvent, ReturnFacts>({
  command: ReturnReport,
  aggregate: report,
  stream: reportStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, remarks }, state, { facts, actor, now }) {
    campaignRuns(facts);
    bySuperior(actor, facts);
    reportWaits(state);
    textGiven(remarks, 'what is to be improved');
    const again = { deadline: facts.againBy, since: now };
    return [{ type: 'ReportReturned', data: { campaignId, subject, obligation, remarks, ...again } }];
  },
});
