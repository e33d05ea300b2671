import { knownCampaign, participationOf, programmeSection } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { bulletin, type BulletinRef, bulletinStream } from './bulletin.state';
import type { PublisherFacts } from './bulletin.rules';
import { standingOf } from './reporting-campaign.facts';

interface Publisher {
  readonly campaignId: string;
  readonly organizationId: string;
}

export const publisherFacts: FactsProvider<Publisher, PublisherFacts> = (data, reader) => kindsFor(data, reader);

/** Of the organisation that drafted it. */
export const publicationFacts: FactsProvider<BulletinRef, PublisherFacts> = async (ref, reader) => {
  const state = await reader.state(bulletin, bulletinStream(ref));
  const organizationId = state.status === 'none' ? '' : state.organizationId;
  return kindsFor({ campaignId: ref.campaignId, organizationId }, reader);
};

async function kindsFor({ campaignId, organizationId }: Publisher, reader: FactReader): Promise<PublisherFacts> {
  const facts = await knownCampaign(reader, campaignId);
  const { publishers } = programmeSection(facts, 'bulletins');
  const { enrolled } = await participationOf(reader, campaignId, { organizationId });
  const publisher = publishers.find(({ level }) => level === enrolled?.level);
  return { ...standingOf(facts), kinds: publisher?.kinds ?? [] };
}
