import type { GateFactSource } from '@pacesetter/engine';
import { openRectifications } from './rectifications.query';

/** What gates ask about supervision. */
export const supervisionGateFacts: GateFactSource = async (views, campaignId) => {
  const { open, listed } = await openRectifications(views, campaignId);
  return { 'rectifications.open': open, 'listed.open': listed };
};
