import {
  afterPauses,
  type CampaignFacts,
  knownCampaign,
  participationOf,
  programmeSection,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { plusDuration, type PostRules } from '@pacesetter/programmes';
import type { ComplaintFacts } from './complaint.rules';
import type { ClaimFacts } from './features/claim-post/claim-post';
import type { ObservationFacts } from './features/observe-post/observe-post';
import type { PostToSet, SettingFacts } from './features/set-post/set-post';
import type { PostFacts, PostOfMember } from './post.rules';

interface OfCampaign {
  readonly campaignId: string;
}

export const postFacts: FactsProvider<OfCampaign, PostFacts> = async (data, reader) => {
  const { status, rule } = await campaignWithPosts(reader, data);
  return { status, rule };
};

export const settingFacts: FactsProvider<PostToSet, SettingFacts> = async (data, reader) => {
  const { status, rule, posts } = await campaignWithPosts(reader, data);
  const { enrolled } = await participationOf(reader, data.campaignId, { organizationId: data.organizationId });
  const kinds = posts.kinds.map(({ key, capacity, orgTypes }) => ({
    key,
    capacity,
    fits: orgTypes === undefined || orgTypes.includes(enrolled?.orgType ?? ''),
  }));
  return { status, rule, enrolled: enrolled !== undefined, kinds };
};

export const claimFacts: FactsProvider<PostOfMember, ClaimFacts> = async (data, reader) => {
  const { status, rule, posts } = await campaignWithPosts(reader, data);
  const { organizationId, memberId } = data;
  const { enrolled } = await participationOf(reader, data.campaignId, { organizationId, memberId });
  return { status, rule, enrolled: enrolled !== undefined, perMember: posts.perMember };
};

export const observationFacts: FactsProvider<OfCampaign, ObservationFacts> = async (data, reader) => {
  const { status, rule, posts, definition } = await campaignWithPosts(reader, data);
  return { status, rule, answerBy: plusDuration(reader.now, posts.answerWithin, definition.timeZone) };
};

export const complaintFacts: FactsProvider<OfCampaign, ComplaintFacts> = async (data, reader) => {
  const { status, rule, pauses } = await campaignWithPosts(reader, data);
  return { status, rule, postponed: (deadline, since) => afterPauses(deadline, pauses, since) };
};

/** @throws DomainError when there is no such campaign, or its programme knows no posts. */
async function campaignWithPosts(
  reader: FactReader,
  { campaignId }: OfCampaign,
): Promise<CampaignFacts & { readonly posts: PostRules }> {
  const facts = await knownCampaign(reader, campaignId);
  return { ...facts, posts: programmeSection(facts, 'posts') };
}
