import { campaignRules } from '@pacesetter/contracts';
import { type Actor, reasonRule, textRule } from '@pacesetter/kernel';
import { refuse } from './site.errors';
import { holdsPlace, type SiteState } from './site.state';

export const { campaignRuns, campaignHasNotEnded } = campaignRules(refuse);
export const textGiven = textRule(refuse);
export const reasonGiven = reasonRule(refuse);

/** What every decision about sites knows of the campaign. */
export interface CampaignFacts {
  readonly status: 'none' | 'running' | 'paused' | 'completed' | 'cancelled';
  /** `id@version` of the programme. */
  readonly rule: string;
}

/** A deadline as moved back by the campaign's pauses since its time began to run. */
export interface Postponing {
  postponed(deadline: string, since: string): string;
}

/** @throws DomainError unless the actor acts for the organisation; the campaign's office may act in its place. */
export function actsFor(
  organizationId: string | undefined,
  actor: Actor,
  code: 'not-the-organization' | 'not-the-superior' | 'not-the-decider',
): void {
  if (actor.role === 'administrator') return;
  if (actor.role === 'officer' && actor.organizationId === organizationId) return;
  throw refuse(code, `an officer of ${organizationId ?? 'the organisation above'} does this`, { organizationId });
}

/** Nobody decides about itself. @throws DomainError for the organisation's own people. */
export function isNotTheSite(actor: Actor, organizationId: string): void {
  if (actor.organizationId === organizationId) throw refuse('own-site', 'nobody decides about its own site');
}

/** @throws DomainError unless the organisation holds a place. */
export function isSite(state: SiteState): void {
  if (!holdsPlace(state))
    throw refuse('not-a-site', `the organisation is no site: ${state.status}`, { status: state.status });
}
