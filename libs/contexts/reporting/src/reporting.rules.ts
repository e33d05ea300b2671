import { campaignRules, type CampaignStanding } from '@pacesetter/contracts';
import { type Actor, reasonRule, textRule } from '@pacesetter/kernel';
import { refuse } from './reporting.errors';

export type { CampaignStanding };
export const { campaignRuns, campaignRunsOrIsCompleted, campaignHasNotEnded } = campaignRules(refuse);
export const textGiven = textRule(refuse);
export const reasonGiven = reasonRule(refuse);

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
