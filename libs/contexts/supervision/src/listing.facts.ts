import type { FactsProvider } from '@pacesetter/commands';
import { campaignFacts } from '@pacesetter/campaigns';
import type { BeginListingFacts, PhaseBegun } from './features/begin-listing/begin-listing';
import { refuse } from './supervision.errors';

/** @throws DomainError when there is no such campaign. */
export const beginListingFacts: FactsProvider<PhaseBegun, BeginListingFacts> = async ({ campaignId }, reader) => {
  const known = await campaignFacts(reader, campaignId);
  if (known === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  const { status, rule, definition } = known;
  return { status, rule, fromPhase: definition.supervision?.listing?.fromPhase };
};
