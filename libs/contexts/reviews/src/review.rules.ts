import { campaignRules } from '@pacesetter/contracts';
import { type Actor, textRule } from '@pacesetter/kernel';
import { refuse } from './review.errors';

export const { campaignRuns: campaignIsRunning, campaignRunsOrIsCompleted } = campaignRules(refuse);
export const textGiven = textRule(refuse);

/** What every decision about a ledger has to know of the campaign. */
export interface CampaignStanding {
  readonly status: string;
  /** `id@version` of the programme whose rules apply. */
  readonly rule: string;
  /** The subject takes part in the campaign. */
  readonly enrolled: boolean;
}

/** Besides, what a decision has to know that belongs to the organisation above. */
export interface SuperiorFacts extends CampaignStanding {
  /** The organisation above the subject; a member's own organisation; absent at the campaign's root. */
  readonly superiorId?: string;
}

/** @throws DomainError unless the campaign runs and the subject takes part in it. */
export function partInRunningCampaign({ status, enrolled }: CampaignStanding): void {
  campaignIsRunning({ status });
  if (!enrolled) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
}

/** The reviewing organisation. @throws DomainError unless there is one and the actor acts for it. */
export function actsFor(actor: Actor, reviewerId: string | undefined): string {
  if (reviewerId !== undefined && actor.organizationId === reviewerId) return reviewerId;
  throw refuse('not-superior', 'this is for the organisation above to say', { superiorId: reviewerId });
}

/** @throws DomainError for a score below 0 or above 100. */
export function scoreInRange(score: number): void {
  if (score >= 0 && score <= 100) return;
  throw refuse('score-out-of-range', `a score lies between 0 and 100, not at ${score}`, { score });
}
