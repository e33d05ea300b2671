import { accountsContext } from '@pacesetter/accounts';
import { awardsContext } from '@pacesetter/awards';
import { ballotsContext } from '@pacesetter/ballots';
import { campaignsContext } from '@pacesetter/campaigns';
import type { ContextDefinition } from '@pacesetter/engine';
import { organizationsContext } from '@pacesetter/organizations';
import { pledgesContext } from '@pacesetter/pledges';
import { postsContext } from '@pacesetter/posts';
import { privacyContext } from '@pacesetter/privacy';
import { reportingContext } from '@pacesetter/reporting';
import { reviewsContext } from '@pacesetter/reviews';
import { sitesContext } from '@pacesetter/sites';
import { streamsContext } from '@pacesetter/streams';
import { mattersOpen, supervisionContext } from '@pacesetter/supervision';
import { readAuthenticationSettings } from './authentication-settings';
import { readStreamSettings } from './stream-settings';

/** Every context of the product. */
export const contexts: readonly ContextDefinition[] = [
  organizationsContext,
  privacyContext,
  accountsContext(() => readAuthenticationSettings()),
  campaignsContext,
  pledgesContext,
  // Supervision builds on reviews, so reviews are handed what they ask of supervision.
  reviewsContext(mattersOpen),
  supervisionContext,
  awardsContext,
  ballotsContext(),
  postsContext,
  sitesContext,
  reportingContext,
  streamsContext(() => readStreamSettings()),
];
