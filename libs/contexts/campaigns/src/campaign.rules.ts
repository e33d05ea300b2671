import { refuse } from './campaign.errors';
import type { CampaignState } from './campaign.state';

/** @throws DomainError unless the campaign runs. */
export function runningCampaign({ status }: CampaignState): void {
  if (status === 'none') throw refuse('campaign-unknown', 'there is no such campaign');
  if (status !== 'running') throw refuse('campaign-not-running', `the campaign is ${status}`, { status });
}

/** @throws DomainError when the campaign has come to its end or was never launched. */
export function unfinishedCampaign({ status }: CampaignState): void {
  if (status === 'none') throw refuse('campaign-unknown', 'there is no such campaign');
  if (status === 'completed' || status === 'cancelled') {
    throw refuse('campaign-ended', `the campaign is ${status}`, { status });
  }
}

/** An administrator's intervention is recorded with its reason. @throws DomainError without one. */
export function reasonGiven(reason: string | undefined): void {
  if (reason === undefined || reason.trim() === '') {
    throw refuse('reason-required', 'say why: the reason becomes part of the history');
  }
}
