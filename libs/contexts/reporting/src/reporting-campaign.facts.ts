import { afterPauses, type CampaignFacts, knownCampaign, ledBy, participationOf } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import type { CampaignStanding, DeadlineFacts, SuperiorFacts } from './reporting.rules';

interface OfCampaign {
  readonly campaignId: string;
}

export function standingOf({ status, rule }: CampaignFacts): CampaignStanding {
  return { status, rule };
}

/** Facts of a decision that rests on the campaign and its own stream alone. */
export const campaignStanding: FactsProvider<OfCampaign, CampaignStanding> = async ({ campaignId }, reader) =>
  standingOf(await knownCampaign(reader, campaignId));

/** Facts of a decision about a deadline. */
export const deadlineFacts: FactsProvider<OfCampaign, DeadlineFacts> = async ({ campaignId }, reader) => {
  const facts = await knownCampaign(reader, campaignId);
  return { ...standingOf(facts), postponed: (deadline, since) => afterPauses(deadline, facts.pauses, since) };
};

/** Who stands above a subject. */
export async function superiorIdOf(
  reader: FactReader,
  campaignId: string,
  subject: Subject,
): Promise<string | undefined> {
  const part = await participationOf(reader, campaignId, subject);
  return subject.memberId === undefined ? part.enrolled?.superiorId : ledBy(subject, part);
}

/** Facts of a decision of the organisation above a subject that the command names. */
export const superiorFacts: FactsProvider<OfCampaign & { readonly subject: Subject }, SuperiorFacts> = async (
  { campaignId, subject },
  reader,
) => {
  const facts = await knownCampaign(reader, campaignId);
  return { ...standingOf(facts), superiorId: await superiorIdOf(reader, campaignId, subject) };
};
