import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { toImprove } from '../../follow-up.rules';
import { ledger, type LedgerState } from '../../ledger.state';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { type CampaignStanding, campaignRunsOrIsCompleted, textGiven } from '../../review.rules';

export interface ImprovementPlan {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly measures: readonly string[];
}

export class SubmitImprovementPlan extends Command<ImprovementPlan> {}

/** Gansu 2010, 三㈢1: those in the middle are put in order and improved (规范提高), by a plan of their own. */
export const submitImprovementPlan = defineFeature<ImprovementPlan, LedgerState, ReviewEvent, CampaignStanding>({
  command: SubmitImprovementPlan,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, measures }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    plansForItself(actor, subject);
    const { assessmentId } = toImprove(state);
    if (measures.length === 0) throw refuse('text-missing', 'a plan names at least one measure');
    measures.forEach((measure) => textGiven(measure, 'a measure'));
    const data = { campaignId, subject, assessmentId, measures: [...measures] };
    return [{ type: 'ImprovementPlanSubmitted', data }];
  },
});

function plansForItself({ role, id, organizationId }: Actor, subject: Subject): void {
  const own = subject.memberId === undefined ? role === 'officer' : id === subject.memberId;
  if (own && organizationId === subject.organizationId) return;
  throw refuse('not-own-work', 'whoever is to improve says how', { organizationId: subject.organizationId });
}
