import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { campaign } from './campaign.state';
import type { ContactPointFacts } from './features/assign-contact-point/assign-contact-point';
import type { EnrolmentFacts } from './features/enrol-participant/enrol-participant';
import type { LeadingGroupFacts } from './features/form-leading-group/form-leading-group';
import type { ObligationFacts } from './owed-obligation';
import { programmeSection } from './programme-section';
import { programme } from './programme.state';

interface OfCampaign {
  readonly campaignId: string;
}

export const obligationFacts: FactsProvider<OfCampaign, ObligationFacts> = async ({ campaignId }, reader) => {
  const { status, programme: ref, obligations } = await reader.state(campaign, campaignId);
  return { status, rule: `${ref.id}@${ref.version}`, obligations };
};

export const enrolmentFacts: FactsProvider<OfCampaign, EnrolmentFacts> = async ({ campaignId }, reader) => {
  const { status, programme: ref, enrolled } = await reader.state(campaign, campaignId);
  return { status, rule: `${ref.id}@${ref.version}`, late: enrolled };
};

export const leadingGroupFacts: FactsProvider<OfCampaign, LeadingGroupFacts> = async (data, reader) => {
  const facts = await obligationFacts(data, reader);
  const { rule } = facts;
  const { roles } = programmeSection({ rule, definition: await definitionOf(reader, data.campaignId) }, 'leadingGroup');
  return { ...facts, requiredRoles: roles.filter(({ required }) => required).map(({ key }) => key) };
};

export const contactPointFacts: FactsProvider<OfCampaign, ContactPointFacts> = async (data, reader) => {
  const { status, rule } = await obligationFacts(data, reader);
  programmeSection({ rule, definition: await definitionOf(reader, data.campaignId) }, 'contactPoints');
  return { status, rule };
};

async function definitionOf(reader: FactReader, campaignId: string): Promise<ProgrammeDefinition> {
  const { programme: ref } = await reader.state(campaign, campaignId);
  return (await reader.state(programme, ref.id)).versions[ref.version]?.definition as ProgrammeDefinition;
}
