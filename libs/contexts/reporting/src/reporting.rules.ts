import type { Actor } from '@pacesetter/kernel';
import { refuse } from './reporting.errors';

/** What every decision of this context has to know of the campaign. */
export interface CampaignStanding {
  readonly status: string;
  /** `id@version` of the programme whose rules apply. */
  readonly rule: string;
}

/** What a decision of the organisation above has to know besides. */
export interface SuperiorFacts extends CampaignStanding {
  /** The organisation above; of a member the member's own; absent at the campaign's root. */
  readonly superiorId?: string;
}

/** What a decision about a deadline has to know besides. */
export interface DeadlineFacts extends CampaignStanding {
  /** A deadline as moved back by the campaign's pauses since its time began to run. */
  postponed(deadline: string, since: string): string;
}

/** @throws DomainError unless the campaign runs. */
export function campaignRuns({ status }: CampaignStanding): void {
  if (status !== 'running') throw refuse('campaign-not-running', `the campaign is ${status}`, { status });
}

/**
 * What follows by rule must not get lost because the campaign was paused in between.
 * @throws DomainError when the campaign has ended
 */
export function campaignHasNotEnded({ status, rule }: CampaignStanding): void {
  if (status !== 'paused') campaignRuns({ status, rule });
}

/** What was handed in is settled after the last phase, too. @throws DomainError unless the campaign runs or is completed. */
export function campaignRunsOrIsCompleted({ status, rule }: CampaignStanding): void {
  if (status !== 'completed') campaignRuns({ status, rule });
}

/** @throws DomainError unless somebody of the organisation acts, or the campaign office. */
export function byOrganization(actor: Actor, organizationId: string): void {
  if (actor.role === 'administrator' || actor.organizationId === organizationId) return;
  throw refuse('not-own-organization', `${organizationId} decides this itself`, { organizationId });
}

/**
 * At the campaign's root, where nobody stands above, it is the campaign office.
 * @throws DomainError unless the organisation above acts, or the campaign office
 */
export function bySuperior(actor: Actor, { superiorId }: Pick<SuperiorFacts, 'superiorId'>): void {
  if (actor.role === 'administrator') return;
  if (superiorId !== undefined && actor.organizationId === superiorId) return;
  throw refuse('not-superior', 'the organisation above decides this', { superiorId });
}

/** @throws DomainError for an empty text. */
export function textGiven(text: string, what: string): void {
  if (text.trim() === '') throw refuse('text-missing', `say something for: ${what}`, { what });
}

/** @throws DomainError when a decision that needs one comes without a reason. */
export function reasonGiven(reason: string | undefined): void {
  if (reason === undefined || reason.trim() === '') throw refuse('reason-required', 'say why: it becomes history');
}

export interface WrittenSection {
  readonly key: string;
  readonly text: string;
}

/** @throws DomainError unless every section is written, once, and nothing else. */
export function everySectionWritten(sections: readonly WrittenSection[], wanted: readonly string[]): void {
  const written = sections.map(({ key }) => key);
  const missing = wanted.filter((key) => !written.includes(key));
  const unknown = written.filter((key) => !wanted.includes(key));
  const repeated = written.filter((key, index) => written.indexOf(key) !== index);
  if (missing.length + unknown.length + repeated.length > 0) {
    const message = `write each of these sections once: ${wanted.join(', ')}`;
    throw refuse('sections-wrong', message, { missing, unknown, repeated });
  }
  for (const { key, text } of sections) textGiven(text, key);
}
