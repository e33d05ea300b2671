import { campaignFacts, type CampaignFacts, participationOf, type ParticipationState } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { ObligationFacts } from './answered-obligation';
import type { LeaderComment, LeaderCommentFacts } from './features/record-leader-comment/record-leader-comment';
import type { MassReview, MassReviewFacts } from './features/record-mass-review/record-mass-review';
import type { SelfReview, SelfReviewFacts } from './features/record-self-review/record-self-review';
import type { CampaignStanding, SuperiorFacts } from './review.rules';

export interface OfCampaign {
  readonly campaignId: string;
  readonly subject: Subject;
}

const NOT_IN_CAMPAIGN = { status: 'none', enrolled: false };

/** The subject's campaign and its part in it; `undefined` when there is no such campaign. */
export async function partInCampaign(
  reader: FactReader,
  { campaignId, subject }: OfCampaign,
): Promise<{ facts: CampaignFacts; part: ParticipationState } | undefined> {
  const facts = await campaignFacts(reader, campaignId);
  return facts && { facts, part: await participationOf(reader, campaignId, subject) };
}

export const standingFacts: FactsProvider<OfCampaign, CampaignStanding> = superiorFacts;

export async function superiorFacts(data: OfCampaign, reader: FactReader): Promise<SuperiorFacts> {
  const found = await partInCampaign(reader, data);
  return found === undefined ? NOT_IN_CAMPAIGN : superiorOf(data.subject, found);
}

export const selfReviewFacts: FactsProvider<SelfReview, SelfReviewFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  if (found === undefined) return NOT_IN_CAMPAIGN;
  return { ...superiorOf(data.subject, found), ...openedObligation(data, found.facts) };
};

export const leaderCommentFacts: FactsProvider<LeaderComment, LeaderCommentFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  if (found === undefined) return NOT_IN_CAMPAIGN;
  return { ...superiorOf(data.subject, found), ...openedObligation(data, found.facts) };
};

export const massReviewFacts: FactsProvider<MassReview, MassReviewFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  if (found === undefined) return { ...NOT_IN_CAMPAIGN, grades: [], minimumTurnout: 1 };
  const { grades, minimumTurnout } = found.facts.definition.massReview;
  return { ...superiorOf(data.subject, found), ...openedObligation(data, found.facts), grades, minimumTurnout };
};

/** A member is reviewed by the member's own organisation. */
export function superiorOf(
  { organizationId, memberId }: Subject,
  { facts: { status, rule }, part: { enrolled } }: { facts: CampaignFacts; part: ParticipationState },
): SuperiorFacts {
  const superiorId = memberId === undefined ? enrolled?.superiorId : organizationId;
  return { status, rule, enrolled: enrolled !== undefined, superiorId };
}

export function openedObligation(
  { obligation }: { readonly obligation?: string },
  { obligations }: CampaignFacts,
): ObligationFacts {
  const opened = obligation === undefined ? undefined : obligations[obligation];
  return opened === undefined ? {} : { opened: { kind: opened.kind, subject: opened.subject } };
}
