import { accountsContext } from '@pacesetter/accounts/module';
import { awardsContext } from '@pacesetter/awards/module';
import { ballotsContext } from '@pacesetter/ballots/module';
import { campaignsContext } from '@pacesetter/campaigns/module';
import type { ContextDefinition } from '@pacesetter/engine';
import { organizationsContext } from '@pacesetter/organizations/module';
import { pledgesContext } from '@pacesetter/pledges/module';
import { postsContext } from '@pacesetter/posts/module';
import { privacyContext } from '@pacesetter/privacy/module';
import { reportingContext } from '@pacesetter/reporting/module';
import { reviewsContext } from '@pacesetter/reviews/module';
import { sitesContext } from '@pacesetter/sites/module';
import { streamsContext } from '@pacesetter/streams/module';
import { mattersOpen } from '@pacesetter/supervision';
import { supervisionContext } from '@pacesetter/supervision/module';
import { readAuthenticationSettings } from './settings/authentication-settings';
import { readStreamSettings } from './settings/stream-settings';

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
