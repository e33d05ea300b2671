import type { FactReader } from '@pacesetter/commands';
import { inCampaign, type Subject } from '@pacesetter/contracts';
import { type ProgrammeDefinition, type WorkingCalendar, workingCalendar } from '@pacesetter/programmes';
import { refuse } from './campaign.errors';
import type { Obligation } from './campaign.events';
import { campaign, currentPhase, type CampaignStatus, type Pause, type PlannedPhase } from './campaign.state';
import { ledBy, participation, type ParticipationState } from './participation.state';
import { programme } from './programme.state';

/** What other decisions want to know about the campaign that they belong to. */
export interface CampaignFacts {
  readonly status: CampaignStatus;
  /** `id@version` of the programme that the campaign runs on. */
  readonly rule: string;
  readonly definition: ProgrammeDefinition;
  readonly phase?: PlannedPhase;
  /** Every obligation that has been opened so far, by key. */
  readonly obligations: Readonly<Record<string, Obligation>>;
  readonly pauses: readonly Pause[];
}

type StateReader = Pick<FactReader, 'state'>;

/** Facts of a campaign; `undefined` when there is no such campaign. */
export async function campaignFacts(reader: StateReader, campaignId: string): Promise<CampaignFacts | undefined> {
  const state = await reader.state(campaign, campaignId);
  if (state.status === 'none') return undefined;
  const { id, version } = state.programme;
  const { versions } = await reader.state(programme, id);
  return {
    status: state.status,
    rule: `${id}@${version}`,
    definition: versions[version]?.definition as ProgrammeDefinition,
    phase: currentPhase(state),
    obligations: state.obligations,
    pauses: state.pauses,
  };
}

/** The same where there is nothing to decide without a campaign. @throws DomainError when there is no such campaign. */
export async function knownCampaign(reader: StateReader, campaignId: string): Promise<CampaignFacts> {
  const facts = await campaignFacts(reader, campaignId);
  if (facts === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`, { campaignId });
  return facts;
}

/** A subject's part in a campaign; not `enrolled` when it takes no part. */
export function participationOf(
  reader: StateReader,
  campaignId: string,
  subject: Subject,
): Promise<ParticipationState> {
  return reader.state(participation, inCampaign(campaignId, subject));
}

/**
 * The days by which a subject's deadlines are counted: those of its kind in the programme, and an organisation's own.
 * Members keep the days of their organisation.
 */
export async function calendarOf(
  reader: StateReader,
  campaignId: string,
  { subject, definition }: { readonly subject: Subject; readonly definition: ProgrammeDefinition },
): Promise<WorkingCalendar> {
  const organizationId = await leaderOf(reader, campaignId, subject);
  const { enrolled, ownDays } = await participationOf(reader, campaignId, { organizationId });
  return workingCalendar(definition, { orgType: enrolled?.orgType, level: enrolled?.level, ownDays });
}

async function leaderOf(reader: StateReader, campaignId: string, subject: Subject): Promise<string> {
  if (subject.memberId === undefined) return subject.organizationId;
  return ledBy(subject, await participationOf(reader, campaignId, subject));
}

/** A version of a programme as it was published; `undefined` when it was not. */
export async function publishedVersion(
  reader: StateReader,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<ProgrammeDefinition | undefined> {
  const { versions } = await reader.state(programme, id);
  return versions[version]?.definition as ProgrammeDefinition | undefined;
}
