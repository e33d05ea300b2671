import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../reporting.errors';
import {
  byOrganization,
  campaignRuns,
  type CampaignStanding,
  everySectionWritten,
  type WrittenSection,
} from '../../reporting.rules';
import type { ReportEvent } from '../../report.events';
import { report, type ReportRef, type ReportState, reportStream } from '../../report.state';

export interface ReportToSubmit extends ReportRef {
  readonly sections: readonly WrittenSection[];
}

export class SubmitReport extends Command<ReportToSubmit> {}

export interface SubmissionFacts extends CampaignStanding {
  readonly enrolled: boolean;
  /** From when on the obligation can be met; absent when no such obligation has been opened. */
  readonly opensAt?: string;
  /** Whether the subject owes it. */
  readonly owed: boolean;
  /** What the programme wants in it; absent when the obligation is none that a report meets. */
  readonly content?: { readonly kind: 'plan' | 'status' | 'summary'; readonly sections: readonly string[] };
}

/** Gansu 2010, 三㈣; Lüliang 2009, 五: plans, status and summaries go to the organisation above. */
export const submitReport = defineFeature<ReportToSubmit, ReportState, ReportEvent, SubmissionFacts>({
  command: SubmitReport,
  aggregate: report,
  stream: reportStream,
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, sections }, state, { facts, actor, now }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
    byOrganization(actor, subject.organizationId);
    const { kind, sections: wanted } = owedContent(obligation, facts, now);
    if (state.status === 'submitted') throw refuse('report-already-submitted', 'the report waits for a decision');
    if (state.status === 'accepted') throw refuse('report-already-accepted', 'the report has been accepted');
    everySectionWritten(sections, wanted);
    const submission = state.submissions + 1;
    const data = { campaignId, subject, obligation, kind, submission, sections: [...sections] };
    return [{ type: 'ReportSubmitted', data }];
  },
});

function owedContent(obligation: string, { opensAt, owed, content }: SubmissionFacts, now: string) {
  if (opensAt === undefined) throw refuse('obligation-unknown', `no obligation "${obligation}" has been opened`);
  if (content === undefined) throw refuse('obligation-kind-wrong', `"${obligation}" is not met by such a report`);
  if (!owed) throw refuse('obligation-not-owed', `this subject does not owe "${obligation}"`);
  if (now < opensAt)
    throw refuse('obligation-not-open-yet', `"${obligation}" can be met from ${opensAt} on`, { opensAt });
  return content;
}
