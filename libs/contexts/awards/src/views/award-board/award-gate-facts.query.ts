import type { GateFactSource } from '@pacesetter/engine';
import { pendingAwards } from './award-figures.query';
import { questionedAwards } from './upward-reports.query';

/** What gates ask about awards. */
export const awardGateFacts: GateFactSource = async (views, campaignId) => ({
  'awards.pending': await pendingAwards(views, campaignId),
  'awards.questioned': (await questionedAwards(views, campaignId)).length,
});
