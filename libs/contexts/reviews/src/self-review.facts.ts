import { type CampaignFacts, membersTakingPart } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { inCampaign } from '@pacesetter/contracts';
import { pledge } from '@pacesetter/pledges';
import type { SelfReview, SelfReviewFacts } from './features/record-self-review/record-self-review';
import { openedObligation, partInCampaign, superiorOf } from './review.facts';
import { membersThatStated } from './views/review-ledger/coverage.query';

/** What has been pledged is read from the pledge itself; who has stated theirs, from the ledgers' view. */
export const selfReviewFacts: FactsProvider<SelfReview, SelfReviewFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  const { items } = await reader.state(pledge, inCampaign(data.campaignId, data.subject));
  const members = await membersOf(data, found.facts, reader);
  return {
    ...superiorOf(data.subject, found),
    ...openedObligation(data, found.facts),
    pledged: items.map(({ key }) => key),
    perPledgeItem: found.facts.definition.reviews?.self?.perPledgeItem ?? false,
    ...(members && { members }),
  };
};

async function membersOf(
  { campaignId, subject: { organizationId, memberId }, obligation }: SelfReview,
  { definition, obligations }: CampaignFacts,
  reader: FactReader,
): Promise<SelfReviewFacts['members']> {
  const share = definition.reviews?.self?.membersFirst ?? 0;
  if (memberId !== undefined || share === 0) return undefined;
  await reader.caughtUp(['campaign_board', 'review_ledger']);
  const ofCampaign = { campaignId, organizationId };
  const of = (await membersTakingPart(reader, campaignId, organizationId)).length;
  // A programme that lets them state theirs several times wants it each time anew.
  const since = (obligation === undefined ? undefined : obligations[obligation]?.opensAt) ?? '';
  const stated = await membersThatStated(reader, ofCampaign, since);
  return { stated, of, needed: Math.ceil(share * of) };
}
