import { campaignRules, type CampaignStanding, type Subject } from '@pacesetter/contracts';
import type { Actor } from '@pacesetter/kernel';
import { refuse } from './pledge.errors';
import type { PledgedItem } from './pledge.state';

export type { CampaignStanding };
export const { campaignRuns, campaignRunsOrIsCompleted } = campaignRules(refuse);

/** What a decision of the organisation above has to know besides. */
export interface SuperiorFacts extends CampaignStanding {
  /** The organisation above the pledging one; a member's own organisation; absent at the campaign's root. */
  readonly superiorId?: string;
}

/** @throws DomainError unless every key is that of one of the items and is named once. */
export function itemsNamedOnce(keys: readonly string[], items: readonly PledgedItem[]): void {
  const known = items.map(({ key }) => key);
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length > 0) {
    throw refuse('item-unknown', `the pledge has no item ${unknown.join(', ')}`, { unknown, known });
  }
  namedOnce(keys);
}

/** @throws DomainError when a key stands in the list twice. */
export function namedOnce(keys: readonly string[]): void {
  const repeated = keys.filter((key, index) => keys.indexOf(key) !== index);
  if (repeated.length > 0) throw refuse('item-repeated', `named more than once: ${repeated.join(', ')}`, { repeated });
}

/** Who may establish for an organisation of the campaign what became of a pledge, without being the one above it. */
const ON_BEHALF_OF_THE_OFFICE: readonly Actor['role'][] = ['administrator', 'supervisor', 'system'];

/**
 * Nobody establishes what became of a promise of his own. A member's pledge is verified by the member's organisation.
 * @throws DomainError unless the actor acts for the organisation above, or for the campaign's office
 */
export function establishedFromAbove(actor: Actor, subject: Subject, { superiorId }: SuperiorFacts): void {
  const own =
    subject.memberId === undefined ? actor.organizationId === subject.organizationId : actor.id === subject.memberId;
  if (own) throw refuse('verified-by-itself', 'a pledge is verified by others than those who gave it');
  if (ON_BEHALF_OF_THE_OFFICE.includes(actor.role)) return;
  // Above the campaign's root there is nobody in the campaign: anybody else may establish it, e.g. a guidance group.
  if (superiorId === undefined || actor.organizationId === superiorId) return;
  throw refuse('not-superior', 'a pledge is verified by the organisation above', { superiorId });
}
