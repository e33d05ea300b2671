import { type CampaignFacts, findCampaign, organizationsTakingPart } from '@pacesetter/campaigns';
import type { FactReader } from '@pacesetter/commands';
import { attributesOfAll } from '@pacesetter/organizations';
import { type AwardQuotaPart, quotaOf } from '@pacesetter/programmes';
import { awardRules, roundRules } from './award-campaign.facts';
import type { AwardSubject, QuotaPart } from './award.shapes';
import type { OfferedAward } from './award-round.events';
import type { RoundRef } from './candidate';
import { describes, type Traits } from './quota.rules';

/** Shares are of those who take part at this moment. */
export async function offeredAwards(
  { campaignId, round }: RoundRef,
  known: CampaignFacts,
  reader: FactReader,
): Promise<readonly OfferedAward[]> {
  await reader.caughtUp(['campaign_board', 'organization_tree']);
  const enrolled = await findCampaign(reader, campaignId);
  const awards = roundRules(known, round)?.awards ?? [];
  const hasParts = awards.some(({ parts }) => parts !== undefined);
  const all = hasParts ? await populations(campaignId, known, reader) : [];
  return awards.map(({ award: key, quota, upward, parts }) => {
    // The loader has checked that every award of a round is one of the programme's kinds.
    const subject = awardRules(known, key)?.subject ?? 'organization';
    const population = (subject === 'organization' ? enrolled?.organizations : enrolled?.members) ?? 0;
    const targets = upward.map(({ to, count }) => ({ to, count }));
    const offered = { award: key, subject, quota: quotaOf(quota, population), upward: targets };
    return parts === undefined ? offered : { ...offered, parts: parts.map((part) => asNumbers(part, subject, all)) };
  });
}

/** An organisation as parts of quotas look at it, before anybody has a standing. */
interface Population {
  readonly traits: Traits;
  readonly members: number;
}

async function populations(campaignId: string, { definition }: CampaignFacts, reader: FactReader) {
  const organizations = await organizationsTakingPart(reader, campaignId);
  const keys = (definition.participants.attributes ?? []).map(({ key }) => key);
  const attributes = await attributesOfAll(reader, keys);
  return organizations.map(({ organizationId, orgType, members }): Population => {
    return { traits: { orgType, attributes: attributes.get(organizationId) ?? {}, band: 'none' }, members };
  });
}

function asNumbers(
  { key, orgTypes, bands, attributes, quota }: AwardQuotaPart,
  subject: AwardSubject,
  all: readonly Population[],
): QuotaPart {
  const described = {
    part: key,
    ...(orgTypes && { orgTypes: [...orgTypes] }),
    ...(bands && { bands: [...bands] }),
    ...(attributes && { attributes: attributes.map(({ attribute, values }) => ({ attribute, values: [...values] })) }),
  };
  const whom = all.filter(({ traits }) => describes({ ...described, quota: 0 }, traits));
  const size = subject === 'organization' ? whom.length : whom.reduce((sum, { members }) => sum + members, 0);
  return { ...described, quota: quotaOf(quota, size) };
}
