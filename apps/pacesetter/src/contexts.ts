import { awardsContext } from '@pacesetter/awards';
import { ballotsContext, type MakeBallotKey } from '@pacesetter/ballots';
import { campaignsContext } from '@pacesetter/campaigns';
import type { ContextDefinition } from '@pacesetter/engine';
import { organizationsContext } from '@pacesetter/organizations';
import { pledgesContext } from '@pacesetter/pledges';
import { postsContext } from '@pacesetter/posts';
import { privacyContext } from '@pacesetter/privacy';
import { reportingContext } from '@pacesetter/reporting';
import { reviewsContext } from '@pacesetter/reviews';
import { sitesContext } from '@pacesetter/sites';
import { mattersOpen, supervisionContext } from '@pacesetter/supervision';

/** What is made differently in a rehearsal, so that it can be repeated. */
export interface Makers {
  /** Makes the keys of secret ballots; fresh ones when absent. */
  readonly ballotKey?: MakeBallotKey;
}

/** Every context of the product. */
export const contextsWith = ({ ballotKey }: Makers = {}): readonly ContextDefinition[] => [
  organizationsContext,
  privacyContext,
  campaignsContext,
  pledgesContext,
  // Supervision builds on reviews, so reviews are handed what they ask of supervision.
  reviewsContext(mattersOpen),
  supervisionContext,
  awardsContext,
  ballotsContext(ballotKey),
  postsContext,
  sitesContext,
  reportingContext,
];

export const contexts = contextsWith();
