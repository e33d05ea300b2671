import { refuse } from '../../review.errors';
import { textGiven } from '../../review.rules';
import type { Outcome } from '../../review.shapes';

export interface StatedItem {
  /** Of an item of the subject's own pledge. */
  readonly key: string;
  readonly outcome: Outcome;
  readonly text: string;
}

export interface StatementRules {
  /** Keys of the items that the subject has pledged. */
  readonly pledged: readonly string[];
  /** The programme wants a statement on each of them. */
  readonly perPledgeItem: boolean;
  /** The organisation's members, where it sums up what they have stated: how many have, and how many should. */
  readonly members?: { readonly stated: number; readonly of: number; readonly needed: number };
}

/** @throws DomainError for items that were not pledged, were named twice, left out or left without a word */
export function itemsAreStated(items: readonly StatedItem[], { pledged, perPledgeItem }: StatementRules): void {
  const keys = items.map(({ key }) => key);
  const unknown = keys.filter((key, at) => !pledged.includes(key) || keys.indexOf(key) !== at);
  if (unknown.length > 0) {
    throw refuse('item-unknown', `not pledged, or named twice: ${unknown.join(', ')}`, { unknown, pledged });
  }
  const missing = perPledgeItem ? pledged.filter((key) => !keys.includes(key)) : [];
  if (missing.length > 0) {
    throw refuse('items-missing', `nothing is said about: ${missing.join(', ')}`, { missing });
  }
  items.forEach(({ key, text }) => textGiven(text, `the statement on "${key}"`));
}

/** @returns how many have stated theirs. @throws DomainError while too few of them have */
export function membersHaveStated({ members }: StatementRules): { stated: number; of: number } | undefined {
  if (members === undefined) return undefined;
  const { stated, of, needed } = members;
  if (stated >= needed) return { stated, of };
  throw refuse('members-missing', `${stated} of ${of} members have stated theirs, and ${needed} have to`, {
    ...members,
  });
}
