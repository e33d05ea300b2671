import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type Actor, Command, defineFeature } from '@pacesetter/kernel';
import { ledger, type LedgerState } from '../../ledger.state';
import { relationIsKnown, type RelationRules } from '../../recusal.rules';
import { refuse } from '../../review.errors';
import type { ReviewEvent } from '../../review.events';
import { partInRunningCampaign, type SuperiorFacts, textGiven } from '../../review.rules';

export interface Recusal {
  readonly campaignId: string;
  readonly subject: Subject;
  /** Who does not review this subject any more, in this campaign. */
  readonly reviewer: string;
  /** Key of one of the programme's relations. */
  readonly relation: string;
  readonly why: string;
}

export class RecuseReviewer extends Command<Recusal> {}

export interface CaseRecusalFacts extends SuperiorFacts, RelationRules {}

/** Somebody stands back from a case, or is turned away from it, for good: in comments, assessments and sessions. */
export const recuseReviewer = defineFeature<Recusal, LedgerState, ReviewEvent, CaseRecusalFacts>({
  command: RecuseReviewer,
  aggregate: ledger,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, reviewer, relation, why }, state, { facts, actor }) {
    partInRunningCampaign(facts);
    const byReviewer = actor.id === reviewer;
    if (!byReviewer) turnedAwayFromAbove(actor, facts);
    relationIsKnown(relation, facts);
    textGiven(why, 'the reason');
    if (state.recused[reviewer] !== undefined) return [];
    const by = byReviewer ? ('reviewer' as const) : ('office' as const);
    return [{ type: 'ReviewerRecused', data: { campaignId, subject, reviewer, relation, why, by } }];
  },
});

function turnedAwayFromAbove({ role, organizationId }: Actor, { superiorId }: SuperiorFacts): void {
  if (role === 'administrator' || (superiorId !== undefined && organizationId === superiorId)) return;
  throw refuse('not-superior', 'the reviewer, the organisation above or the campaign office says this', { superiorId });
}
