import {
  campaignFacts,
  type CampaignFacts,
  participationOf,
  type ParticipationState,
  programmeSection,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { ObligationFacts } from './answered-obligation';
import type { MassReview, MassReviewFacts } from './features/record-mass-review/record-mass-review';
import { refuse } from './review.errors';
import type { SuperiorFacts } from './review.rules';

/** What a ledger's commands have in common. */
export interface Reviewed {
  readonly campaignId: string;
  readonly subject: Subject;
}

/** A subject's campaign and its part in it. */
export interface Part {
  readonly facts: CampaignFacts;
  readonly part: ParticipationState;
}

/** @throws DomainError when there is no such campaign. */
export async function partInCampaign(reader: FactReader, { campaignId, subject }: Reviewed): Promise<Part> {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  return { facts, part: await participationOf(reader, campaignId, subject) };
}

/** Who stands above the subject. A member is reviewed by the member's own organisation. */
export const superiorFacts: FactsProvider<Reviewed, SuperiorFacts> = async (data, reader) =>
  superiorOf(data.subject, await partInCampaign(reader, data));

/** Besides, the obligation that a review meets. */
export const answerFacts: FactsProvider<
  Reviewed & { readonly obligation?: string },
  SuperiorFacts & ObligationFacts
> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  return { ...superiorOf(data.subject, found), ...openedObligation(data, found) };
};

export const massReviewFacts: FactsProvider<MassReview, MassReviewFacts> = async (data, reader) => {
  const found = await partInCampaign(reader, data);
  const { grades, minimumTurnout } = programmeSection(found.facts, 'massReview');
  return { ...superiorOf(data.subject, found), ...openedObligation(data, found), grades, minimumTurnout };
};

export function superiorOf({ organizationId, memberId }: Subject, { facts, part: { enrolled } }: Part): SuperiorFacts {
  const superiorId = memberId === undefined ? enrolled?.superiorId : organizationId;
  return { status: facts.status, rule: facts.rule, enrolled: enrolled !== undefined, superiorId };
}

export function openedObligation({ obligation }: { readonly obligation?: string }, { facts }: Part): ObligationFacts {
  const opened = obligation === undefined ? undefined : facts.obligations[obligation];
  return opened === undefined ? {} : { opened: { kind: opened.kind, subject: opened.subject } };
}
