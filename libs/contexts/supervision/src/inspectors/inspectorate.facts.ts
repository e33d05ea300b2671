import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { knownCampaign, participationOf } from '@pacesetter/campaigns';
import type { SupervisionFacts } from '../supervising.rules';
import type { ListingInspectorFacts, NewInspector } from './features/list-inspector/list-inspector';

/** @throws DomainError when there is no such campaign. */
export const inspectorateFacts: FactsProvider<
  { readonly campaignId: string },
  Pick<SupervisionFacts, 'status' | 'rule'>
> = async ({ campaignId }, reader) => {
  const { status, rule } = await knownCampaign(reader, campaignId);
  return { status, rule };
};

export const listingInspectorFacts: FactsProvider<NewInspector, ListingInspectorFacts> = async (asked, reader) => {
  const known = await inspectorateFacts(asked, reader);
  return { ...known, superiorIds: await lineAbove(asked, reader) };
};

/** Goes up from superior to superior; an organisation that takes no part has nobody above it here. */
async function lineAbove({ campaignId, organizationId }: NewInspector, reader: FactReader): Promise<readonly string[]> {
  const line: string[] = [];
  let at = organizationId;
  while (at !== undefined) {
    const { enrolled } = await participationOf(reader, campaignId, { organizationId: at });
    at = enrolled?.superiorId;
    if (at !== undefined) line.push(at);
  }
  return line;
}
