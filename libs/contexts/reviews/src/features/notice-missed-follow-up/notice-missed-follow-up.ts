import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type DeadlineFacts, passed } from '../../deadline.rules';
import { assessmentOf, dueOf } from '../../follow-up.rules';
import { ledger, type LedgerState } from '../../ledger.state';
import type { ReviewEvent } from '../../review.events';
import type { Duty } from '../../review.shapes';

export interface FollowUpDue {
  readonly campaignId: string;
  readonly subject: Subject;
  /** A later assessment replaces what follows from this one. */
  readonly assessmentId: string;
  readonly duty: Duty;
}

export class NoticeMissedFollowUp extends Command<FollowUpDue> {}

/** A helper not named, a plan not handed in, an improvement not made: noticed by the system itself, once. */
export const noticeMissedFollowUp = defineFeature<FollowUpDue, LedgerState, ReviewEvent, DeadlineFacts>({
  command: NoticeMissedFollowUp,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, assessmentId, duty }, state, { facts, now }) {
    const assessment = assessmentOf(state);
    const due = dueOf(duty, assessment, subject);
    const settled = assessment.assessmentId !== assessmentId || assessment.missed.includes(duty);
    if (due === undefined || settled || facts.status === 'paused') return [];
    const dueAt = passed(due, facts, now);
    const { owedBy } = due;
    return [{ type: 'FollowUpMissed', data: { campaignId, subject, assessmentId, duty, dueAt, owedBy } }];
  },
});
