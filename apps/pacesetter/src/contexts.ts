import { awardsContext } from '@pacesetter/awards';
import { campaignsContext } from '@pacesetter/campaigns';
import type { ContextDefinition } from '@pacesetter/engine';
import { organizationsContext } from '@pacesetter/organizations';
import { pledgesContext } from '@pacesetter/pledges';
import { postsContext } from '@pacesetter/posts';
import { reviewsContext } from '@pacesetter/reviews';
import { mattersOpen, supervisionContext } from '@pacesetter/supervision';

/** Every context of the product. */
export const contexts: readonly ContextDefinition[] = [
  organizationsContext,
  campaignsContext,
  pledgesContext,
  // Supervision builds on reviews, so reviews are handed what they ask of supervision.
  reviewsContext(mattersOpen),
  supervisionContext,
  awardsContext,
  postsContext,
];
