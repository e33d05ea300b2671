import type { OrganizationEntry } from '@pacesetter/organizations';
import type { Programme } from '@pacesetter/programmes';

/** Bodies to which a campaign reports its best, and the small campaign in which each of them gives its own awards. */
export interface HigherBodies {
  readonly programme: Programme;
  /**
   * From the top down; the last one stands directly above the campaign's root. Whose id is the key of a higher body in the
   * programme (`upward`, `to`) receives what is reported to it.
   */
  readonly organizations: readonly OrganizationEntry[];
}
