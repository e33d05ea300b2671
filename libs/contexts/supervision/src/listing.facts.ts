import type { FactsProvider } from '@pacesetter/commands';
import { knownCampaign } from '@pacesetter/campaigns';
import type { BeginListingFacts, PhaseBegun } from './features/begin-listing/begin-listing';

/** @throws DomainError when there is no such campaign. */
export const beginListingFacts: FactsProvider<PhaseBegun, BeginListingFacts> = async ({ campaignId }, reader) => {
  const { status, rule, definition } = await knownCampaign(reader, campaignId);
  return { status, rule, fromPhase: definition.supervision?.listing?.fromPhase };
};
