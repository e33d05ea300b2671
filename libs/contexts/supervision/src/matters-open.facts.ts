import { inCampaign } from '@pacesetter/contracts';
import type { MattersOpenReader } from '@pacesetter/reviews';
import { supervision } from './supervision.state';
import { openAccountabilityOf, openRectificationsOf } from './supervision-standing';

/** What is open against a subject, for assessments: handed to the context of reviews, which does not know this one. */
export const mattersOpen: MattersOpenReader = async (reader, { campaignId, subject }) => {
  const state = await reader.state(supervision, inCampaign(campaignId, subject));
  return { rectifications: openRectificationsOf(state).length, accountability: openAccountabilityOf(state).length };
};
