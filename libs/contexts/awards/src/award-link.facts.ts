import type { FactsProvider } from '@pacesetter/commands';
import { campaignFacts, knownCampaign } from '@pacesetter/campaigns';
import { standing } from './award-campaign.facts';
import type { CampaignLink, LinkFacts } from './features/link-campaign/link-campaign';

export const linkFacts: FactsProvider<CampaignLink, LinkFacts> = async ({ campaignId, to, awards }, reader) => {
  const known = await knownCampaign(reader, campaignId);
  const rounds = known.definition.awards?.rounds ?? [];
  const offered = rounds.flatMap((round) => round.awards);
  const reported = offered.flatMap(({ award, upward }) => (upward.some((body) => body.to === to) ? [award] : []));
  const places = awards.map(async ({ as }) => {
    const higher = await campaignFacts(reader, as.campaignId);
    const round = higher?.definition.awards?.rounds.find(({ key }) => key === as.round);
    const exists = round?.awards.some(({ award }) => award === as.award) === true;
    return exists ? [] : [`${as.campaignId}/${as.round}/${as.award}`];
  });
  return { ...standing(known), reported: [...new Set(reported)], unknown: (await Promise.all(places)).flat() };
};
