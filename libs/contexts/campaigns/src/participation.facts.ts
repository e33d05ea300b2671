import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import { organization } from '@pacesetter/organizations';
import { deadlineAfter, type ProgrammeDefinition, type WorkingCalendar, workingCalendar } from '@pacesetter/programmes';
import { refuse } from './campaign.errors';
import { calendarOf } from './campaign.facts';
import { campaign, type CampaignState } from './campaign.state';
import type { ContactPointFacts } from './features/assign-contact-point/assign-contact-point';
import type { ChoiceFacts } from './features/choose-optional-activity/choose-optional-activity';
import type { Enrolment, EnrolmentFacts } from './features/enrol-participant/enrol-participant';
import type { ActivityFacts } from './features/record-activity/record-activity';
import type { LeadingGroupFacts } from './features/form-leading-group/form-leading-group';
import type { ObligationFacts } from './owed-obligation';
import { programmeSection } from './programme-section';
import { programme } from './programme.state';
import { participationsOf } from './views/campaign-board/participations.query';

interface OfCampaign {
  readonly campaignId: string;
}

interface OfParticipant extends OfCampaign {
  readonly subject: Subject;
}

export const obligationFacts: FactsProvider<OfCampaign, ObligationFacts> = async ({ campaignId }, reader) => {
  const { status, programme: ref, obligations, pauses } = await reader.state(campaign, campaignId);
  return { status, rule: `${ref.id}@${ref.version}`, obligations, pauses };
};

export const activityFacts: FactsProvider<OfCampaign, ActivityFacts> = async (data, reader) => {
  const { reports } = await definitionOf(reader, data.campaignId);
  const withContent = reports?.owed.map(({ activity }) => activity) ?? [];
  return { ...(await obligationFacts(data, reader)), withContent };
};

export const campaignStanding: FactsProvider<OfCampaign, Pick<EnrolmentFacts, 'status' | 'rule'>> = async (
  { campaignId },
  reader,
) => {
  const { status, programme: ref } = await reader.state(campaign, campaignId);
  return { status, rule: `${ref.id}@${ref.version}` };
};

export const enrolmentFacts: FactsProvider<Enrolment, EnrolmentFacts> = async (enrolment, reader) => {
  const { campaignId, orgType, level, subject } = enrolment;
  const state = await reader.state(campaign, campaignId);
  const { status, programme: ref, enrolled: late, obligations, pauses } = state;
  const known = { status, rule: `${ref.id}@${ref.version}`, late, obligations, pauses };
  // The first enrolment is of everybody, and none of them needs the rest.
  if (!late) return { ...known, ofPastPhases: [], graceEndsAt: reader.now };
  const definition = await definitionOf(reader, campaignId);
  const graceEndsAt = graceFrom(reader.now, definition, workingCalendar(definition, { orgType, level }));
  const elsewhere = subject.memberId === undefined ? undefined : await takesPartElsewhere(reader, enrolment);
  return { ...known, ...(elsewhere && { elsewhere }), ofPastPhases: ofPastPhases(state), graceEndsAt };
};

/** A member has one participation, which follows the member: nobody is enrolled again at the next place. */
async function takesPartElsewhere(
  reader: FactReader,
  { campaignId, subject: { organizationId, memberId = '' } }: Enrolment,
): Promise<string | undefined> {
  await reader.caughtUp(['campaign_board']);
  const parts = await participationsOf(reader, memberId);
  const other = parts.find((part) => part.campaignId === campaignId && part.subject.organizationId !== organizationId);
  return other?.subject.organizationId;
}

export const choiceFacts: FactsProvider<OfParticipant, ChoiceFacts> = async (choice, reader) => {
  const { campaignId, subject } = choice;
  const definition = await definitionOf(reader, campaignId);
  const calendar = await calendarOf(reader, campaignId, { subject, definition });
  return { ...(await obligationFacts(choice, reader)), graceEndsAt: graceFrom(reader.now, definition, calendar) };
};

function graceFrom(now: string, { participants }: ProgrammeDefinition, calendar: WorkingCalendar): string {
  return deadlineAfter(now, participants.lateGrace, calendar);
}

/** Opened in a phase that the campaign has left. */
function ofPastPhases({ phases, phaseIndex, obligations, phaseOf }: CampaignState): readonly string[] {
  const past = new Set(phases.slice(0, phaseIndex).map(({ phase }) => phase));
  return Object.keys(obligations).filter((key) => past.has(phaseOf[key] ?? ''));
}

export const leadingGroupFacts: FactsProvider<OfParticipant, LeadingGroupFacts> = async (data, reader) => {
  const facts = await obligationFacts(data, reader);
  const { rule } = facts;
  const definition = await definitionOf(reader, data.campaignId);
  const { roles, ledByFirstResponsible } = programmeSection({ rule, definition }, 'leadingGroup');
  const requiredRoles = roles.filter(({ required }) => required).map(({ key }) => key);
  return {
    ...facts,
    requiredRoles,
    roles: roles.map(({ key }) => key),
    ...(ledByFirstResponsible && { firstResponsible: await firstResponsible(reader, data.subject) }),
  };
};

/** The post of the first responsible person (第一责任人), whatever a programme calls it. */
const SECRETARY = 'secretary';

async function firstResponsible(
  reader: FactReader,
  { organizationId }: Subject,
): Promise<NonNullable<LeadingGroupFacts['firstResponsible']>> {
  const state = await reader.state(organization, organizationId);
  const personId = state.status === 'registered' ? state.officers[SECRETARY] : undefined;
  return personId === undefined ? {} : { personId };
}

export const contactPointFacts: FactsProvider<OfCampaign, ContactPointFacts> = async (data, reader) => {
  const { status, rule } = await obligationFacts(data, reader);
  programmeSection({ rule, definition: await definitionOf(reader, data.campaignId) }, 'contactPoints');
  return { status, rule };
};

/** @throws DomainError when there is no such campaign: it follows no programme then */
async function definitionOf(reader: FactReader, campaignId: string): Promise<ProgrammeDefinition> {
  const { programme: ref } = await reader.state(campaign, campaignId);
  const definition = (await reader.state(programme, ref.id)).versions[ref.version]?.definition;
  if (definition === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`, { campaignId });
  return definition as ProgrammeDefinition;
}
