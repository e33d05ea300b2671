import { join } from 'node:path';
import type { CampaignEvent, Obligation, ParticipationEvent } from '@pacesetter/campaigns';
import { inCampaign, type Subject } from '@pacesetter/contracts';
import { definitionsFolder, loadProgramme, type ProgrammeDefinition, resolveTimetable } from '@pacesetter/programmes';
import type { Histories } from '../src/fact-reader';

export interface GansuCampaign {
  readonly campaignId: string;
  /** Who takes part, besides what happened to them since. */
  readonly participants: readonly {
    readonly subject: Subject;
    readonly superiorId?: string;
    readonly since?: readonly ParticipationEvent[];
  }[];
  /** What has been opened so far. */
  readonly obligations?: readonly Pick<Obligation, 'obligation' | 'kind' | 'dueAt'>[];
  readonly since?: readonly CampaignEvent[];
  /** What the programme says differently. */
  readonly change?: (definition: ProgrammeDefinition) => ProgrammeDefinition;
}

/** The histories of a `gansu-2010` campaign that runs, for tests of facts. */
export function gansuCampaign({
  campaignId,
  participants,
  obligations = [],
  since = [],
  change = same,
}: GansuCampaign): Histories {
  const { definition: shipped, digest } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
  const definition = change(shipped);
  const { id, version, title, timeZone } = definition;
  const phases = resolveTimetable(definition).phases.map(({ key, kind, startsAt, endsAt }) => ({
    phase: key,
    kind,
    title,
    startsAt,
    endsAt,
  }));
  const launched = { campaignId, title, programme: { id, version, digest }, timeZone, phases };
  const parts = participants.map(({ subject, superiorId, since = [] }) => {
    const enrolled = { campaignId, subject, level: '', orgType: '', hasSubordinates: false, superiorId, late: false };
    return [
      `participation-${inCampaign(campaignId, subject)}`,
      [{ type: 'ParticipantEnrolled', data: enrolled }, ...since],
    ] as const;
  });
  return {
    [`programme-${id}`]: [
      { type: 'ProgrammePublished', data: { programmeId: id, version, digest, definition: definition as unknown } },
    ],
    [`campaign-${campaignId}`]: [
      { type: 'CampaignLaunched', data: { ...launched, rootOrganizationId: 'bureau' } },
      { type: 'ObligationsOpened', data: { campaignId, phase: '', obligations: obligations.map(whole) } },
      ...since,
    ],
    ...Object.fromEntries(parts),
  };
}

function whole({ obligation, kind, dueAt }: Pick<Obligation, 'obligation' | 'kind' | 'dueAt'>): Obligation {
  const forAll = { required: true, subject: 'organization', opensAt: '', items: [] } as const;
  return { obligation, activity: obligation, kind, dueAt, ...forAll, items: [] };
}

function same(definition: ProgrammeDefinition): ProgrammeDefinition {
  return definition;
}
