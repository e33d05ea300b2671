import { campaign, knownCampaign, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { AdoptionFacts, MechanismToAdopt } from './features/adopt-mechanism/adopt-mechanism';
import type { MechanismToPropose, ProposalFacts } from './features/propose-mechanism/propose-mechanism';
import { mechanism, type MechanismRef, mechanismStream } from './mechanism.state';
import { standingOf, superiorIdOf } from './reporting-campaign.facts';
import type { SuperiorFacts } from './reporting.rules';

export const proposalFacts: FactsProvider<MechanismToPropose, ProposalFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { areas } = programmeSection(facts, 'mechanisms');
  const { enrolled } = await participationOf(reader, data.campaignId, { organizationId: data.organizationId });
  return { ...standingOf(facts), enrolled: enrolled !== undefined, areas: areas.map(({ key }) => key) };
};

/** Who stands above the organisation that proposed it. */
export const mechanismSuperior: FactsProvider<MechanismRef, SuperiorFacts> = async (ref, reader) => {
  const facts = await knownCampaign(reader, ref.campaignId);
  const { organizationId } = await reader.state(mechanism, mechanismStream(ref));
  return { ...standingOf(facts), superiorId: await superiorIdOf(reader, ref.campaignId, { organizationId }) };
};

export const adoptionFacts: FactsProvider<MechanismToAdopt, AdoptionFacts> = async (data, reader) => {
  const facts = await knownCampaign(reader, data.campaignId);
  const { activity, adoptFrom } = programmeSection(facts, 'mechanisms');
  const opened = data.obligation === undefined ? undefined : facts.obligations[data.obligation];
  return {
    ...standingOf(facts),
    adoptFrom,
    timeHasCome: await hasReached(reader, data.campaignId, adoptFrom),
    answers: opened !== undefined && opened.activity === activity,
  };
};

/** Whether the campaign is in the phase or has been. */
async function hasReached(reader: FactReader, campaignId: string, key: string): Promise<boolean> {
  const { phases, phaseIndex, inPhase } = await reader.state(campaign, campaignId);
  const index = phases.findIndex(({ phase }) => phase === key);
  return index >= 0 && (phaseIndex > index || (phaseIndex === index && inPhase));
}
