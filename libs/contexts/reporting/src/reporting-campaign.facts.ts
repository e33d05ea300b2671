import { afterPauses, campaignFacts, type CampaignFacts, participationOf } from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import { refuse } from './reporting.errors';
import type { CampaignStanding, DeadlineFacts, SuperiorFacts } from './reporting.rules';

interface OfCampaign {
  readonly campaignId: string;
}

/** @throws DomainError when there is no such campaign. */
export async function knownCampaign(reader: FactReader, campaignId: string): Promise<CampaignFacts> {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  return facts;
}

type Section = 'bulletins' | 'reports' | 'meetings' | 'mechanisms' | 'officerReports' | 'fieldResearch';

/** A section of the campaign's programme. @throws DomainError when the programme has none. */
export function sectionOf<Name extends Section>({ definition, rule }: CampaignFacts, name: Name) {
  const section = definition[name];
  if (section === undefined) throw refuse('not-in-programme', `programme ${rule} has no section "${name}"`, { name });
  return section;
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
  if (subject.memberId !== undefined) return subject.organizationId;
  return (await participationOf(reader, campaignId, subject)).enrolled?.superiorId;
}

/** Facts of a decision of the organisation above a subject that the command names. */
export const superiorFacts: FactsProvider<OfCampaign & { readonly subject: Subject }, SuperiorFacts> = async (
  { campaignId, subject },
  reader,
) => {
  const facts = await knownCampaign(reader, campaignId);
  return { ...standingOf(facts), superiorId: await superiorIdOf(reader, campaignId, subject) };
};
