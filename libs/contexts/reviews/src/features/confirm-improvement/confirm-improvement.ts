import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { toImprove } from '../../follow-up.rules';
import { ledger, type LedgerState } from '../../ledger.state';
import { mayReview } from '../../recusal.rules';
import type { ReviewEvent } from '../../review.events';
import { actsFor, campaignRunsOrIsCompleted, type SuperiorFacts, textGiven } from '../../review.rules';

export interface Improvement {
  readonly campaignId: string;
  readonly subject: Subject;
  /** What has become better. */
  readonly remarks: string;
}

export class ConfirmImprovement extends Command<Improvement> {}

/** That a subject has improved is for the organisation above to say. */
export const confirmImprovement = defineFeature<Improvement, LedgerState, ReviewEvent, SuperiorFacts>({
  command: ConfirmImprovement,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, remarks }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    actsFor(actor, facts.superiorId);
    mayReview(actor, subject, state);
    textGiven(remarks, 'what has become better');
    const { assessmentId, improved } = toImprove(state);
    if (improved === true) return [];
    return [{ type: 'ImprovementConfirmed', data: { campaignId, subject, assessmentId, remarks } }];
  },
});
