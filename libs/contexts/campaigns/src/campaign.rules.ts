import { campaignRules } from '@pacesetter/contracts';
import { reasonRule } from '@pacesetter/kernel';
import { refuse } from './campaign.errors';
import type { CampaignState } from './campaign.state';

export const { campaignRuns } = campaignRules(refuse);
/** An administrator's intervention is recorded with its reason. */
export const reasonGiven = reasonRule(refuse);

/** @throws DomainError unless there is the campaign, and it runs. */
export function runningCampaign({ status }: CampaignState): void {
  if (status === 'none') throw refuse('campaign-unknown', 'there is no such campaign');
  campaignRuns({ status });
}

/** @throws DomainError when the campaign has come to its end or was never launched. */
export function unfinishedCampaign({ status }: CampaignState): void {
  if (status === 'none') throw refuse('campaign-unknown', 'there is no such campaign');
  if (status === 'completed' || status === 'cancelled') {
    throw refuse('campaign-ended', `the campaign is ${status}`, { status });
  }
}
