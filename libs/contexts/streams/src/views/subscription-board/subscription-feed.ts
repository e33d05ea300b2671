import type { Feed } from '@pacesetter/event-feeds';
import { PUBLIC } from '@pacesetter/personal-data';
import { INTERNAL_CATEGORIES } from '../event-feed/feed-access';
import type { SubscriptionRow } from './subscription.answer';

/** What a subscription delivers: its selection, of what everybody may read and what was disclosed to it besides. */
export function feedOf({ selection, disclosed }: Pick<SubscriptionRow, 'selection' | 'disclosed'>): Feed {
  const scope = { withoutCategories: INTERNAL_CATEGORIES, disclosure: [...PUBLIC, ...disclosed] };
  return { filter: selection, scope };
}
