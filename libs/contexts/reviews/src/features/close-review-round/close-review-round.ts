import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, superiorsObligation } from '../../answered-obligation';
import { refuse } from '../../review.errors';
import { actsFor, type CampaignStanding, partInRunningCampaign } from '../../review.rules';
import type { RoundEvent } from '../../round.events';
import { reviewRound, type RoundState } from '../../round.state';

export interface RoundToClose {
  readonly campaignId: string;
  /** The organisation that comments or assesses. */
  readonly organizationId: string;
  /** Its obligation to comment on, or to assess, everyone below it. */
  readonly obligation: string;
}

export class CloseReviewRound extends Command<RoundToClose> {}

export interface RoundFacts extends CampaignStanding, ObligationFacts {
  /** Everyone below: organisations, or the own members where there are none. */
  readonly below: readonly string[];
  /** Those of them whose comment or assessment named the obligation. */
  readonly covered: readonly string[];
}

/** A superior has met its obligation when everyone below it was commented on, or assessed: not before. */
export const closeReviewRound = defineFeature<RoundToClose, RoundState, RoundEvent, RoundFacts>({
  command: CloseReviewRound,
  aggregate: reviewRound,
  stream: ({ campaignId, organizationId, obligation }) => `${campaignId}~${organizationId}~${obligation}`,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, obligation }, { closed }, { facts, actor }) {
    partInRunningCampaign(facts);
    actsFor(actor, organizationId);
    if (closed) return [];
    const kind = facts.opened?.kind === 'assessment' ? 'assessment' : 'leader-comment';
    superiorsObligation({ obligation, by: organizationId }, kind, facts);
    const missing = facts.below.filter((id) => !facts.covered.includes(id));
    if (missing.length > 0) {
      const whom = missing.slice(0, 10).join(', ');
      throw refuse('not-all-covered', `${missing.length} of ${facts.below.length} are missing: ${whom}`, { missing });
    }
    const covered = facts.below.length;
    const owedBy = { organizationId };
    return [{ type: 'ReviewRoundClosed', data: { campaignId, organizationId, obligation, kind, covered, owedBy } }];
  },
});
