import { type Policy, request } from '@pacesetter/kernel';
import { CloseSuggestion } from '@pacesetter/reviews';
import type { SupervisionEvent } from '../supervision.events';

type Verified = Extract<SupervisionEvent, { type: 'RectificationVerified' }>;

/** A verified rectification of a suggestion has carried the suggestion out. */
export const closeSuggestionWhenRectified: Policy<Verified> = {
  name: 'close-suggestion-when-rectified',
  on: ['RectificationVerified'],
  decide({ data: { campaignId, subject, rectificationId, cause } }) {
    if (cause.kind !== 'suggestion') return [];
    return [request(CloseSuggestion, { campaignId, subject, suggestionId: cause.ref, rectificationId })];
  },
};
