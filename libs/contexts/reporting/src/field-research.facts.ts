import { knownCampaign, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactsProvider } from '@pacesetter/commands';
import type { ResearchFacts, ResearchToRecord } from './features/record-field-research/record-field-research';
import { standingOf } from './reporting-campaign.facts';

export const researchFacts: FactsProvider<ResearchToRecord, ResearchFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { phases, topics } = programmeSection(facts, 'fieldResearch');
  const { enrolled } = await participationOf(reader, data.campaignId, { organizationId: data.organizationId });
  return {
    ...standingOf(facts),
    enrolled: enrolled !== undefined,
    superiorId: enrolled?.superiorId,
    phases,
    phase: facts.phase?.phase,
    topics: topics.map(({ key }) => key),
  };
};
