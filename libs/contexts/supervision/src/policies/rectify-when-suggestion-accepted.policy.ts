import { type Policy, request } from '@pacesetter/kernel';
import type { ReviewEvent } from '@pacesetter/reviews';
import { RectifySuggestion } from '../features/rectify-suggestion/rectify-suggestion';

type Accepted = Extract<ReviewEvent, { type: 'SuggestionAccepted' }>;

/** What will be carried out is followed until somebody has seen that it was. */
export const rectifyWhenSuggestionAccepted: Policy<Accepted> = {
  name: 'rectify-when-suggestion-accepted',
  on: ['SuggestionAccepted'],
  decide({ data: { campaignId, subject, suggestionId, measure, owner, deadline } }) {
    return [request(RectifySuggestion, { campaignId, subject, suggestionId, measure, owner, deadline })];
  },
};
