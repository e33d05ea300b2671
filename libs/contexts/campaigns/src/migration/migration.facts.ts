import type { FactReader, FactsProvider } from '@pacesetter/commands';
import {
  dayOf,
  deadlineAfter,
  definitionChanges,
  type ProgrammeDefinition,
  resolveTimetable,
  workingCalendar,
} from '@pacesetter/programmes';
import { afterPauses, campaign, type CampaignState } from '../campaign.state';
import type { Migration, MigrationFacts, PublishedMigration } from '../features/migrate-campaign/migrate-campaign';
import { obligationsOf } from '../planned-obligations.facts';
import { programme } from '../programme.state';
import { participantKinds } from '../views/campaign-board/participant-kinds.query';
import type { DatedVersion } from './migration-plan';
import type { MigrationProblem } from './migration.shapes';
import { rulesMissing } from './rules-in-use';

/** A version that may not have been published yet, for looking at what a move to it would do. */
export interface CandidateVersion {
  readonly definition: ProgrammeDefinition;
  readonly digest: string;
}

type Reader = Pick<FactReader, 'state' | 'query' | 'caughtUp' | 'now'>;

export const migrationFacts: FactsProvider<Migration, MigrationFacts> = async ({ campaignId, version }, reader) => {
  const state = await reader.state(campaign, campaignId);
  const { id } = state.programme;
  const rule = `${id}@${version}`;
  const { versions } = await reader.state(programme, id);
  const candidate = versions[version];
  if (candidate === undefined) return { rule };
  const { definition, digest } = candidate;
  const to = { definition: definition as ProgrammeDefinition, digest };
  return { rule, published: await comparedWith(to, campaignId, reader) };
};

/** What a move of a running campaign to that version has to be decided on. */
export async function comparedWith(
  { definition, digest }: CandidateVersion,
  campaignId: string,
  reader: Reader,
): Promise<PublishedMigration> {
  const state = await reader.state(campaign, campaignId);
  const { id, version } = state.programme;
  const present = (await reader.state(programme, id)).versions[version];
  const before = present?.definition as ProgrammeDefinition;
  return {
    from: dated(before, state),
    to: dated(definition, state),
    fromProgramme: { id, version, digest: present?.digest ?? '' },
    toProgramme: { id, version: definition.version, digest },
    title: definition.title,
    changes: [...definitionChanges(before, definition)],
    missing: [
      ...rulesMissing(before, definition),
      ...roundsMissing(before, definition, { state, now: reader.now }),
      ...(await kindsMissing(definition, campaignId, reader)),
    ],
    graceEndsAt: deadlineAfter(reader.now, definition.participants.lateGrace, workingCalendar(definition)),
  };
}

/** The version from the campaign's own first day on, moved back by its pauses. */
function dated(definition: ProgrammeDefinition, state: CampaignState): DatedVersion {
  const startsOn = dayOf(state.startsAt, definition.timeZone);
  const titles = new Map(definition.phases.map(({ key, title }) => [key, title]));
  const moved = (moment: string) => afterPauses(moment, state.pauses, '');
  const asPlanned = resolveTimetable(definition, { startsOn }).phases.map(({ key, kind, startsAt, endsAt }) => ({
    phase: key,
    kind,
    title: titles.get(key) ?? definition.title,
    startsAt: moved(startsAt),
    endsAt: moved(endsAt),
  }));
  const phases = asPlanned.map((phase) => ({
    ...phase,
    obligations: obligationsOf(definition, { ...state, phases: asPlanned }, phase.phase),
  }));
  return { phases };
}

interface Moment {
  readonly state: CampaignState;
  readonly now: string;
}

/** Candidates stand in rounds that have begun: the rules for them must not go away. */
function roundsMissing(
  before: ProgrammeDefinition,
  after: ProgrammeDefinition,
  { state, now }: Moment,
): readonly MigrationProblem[] {
  const startsOn = dayOf(state.startsAt, before.timeZone);
  const begun = resolveTimetable(before, { startsOn }).awardRounds.filter(
    ({ opensAt }) => afterPauses(opensAt, state.pauses, '') <= now,
  );
  const kept = new Set((after.awards?.rounds ?? []).map(({ key }) => key));
  return begun.flatMap(({ key }): MigrationProblem[] => {
    if (kept.has(key)) return [];
    const problem = `the award round "${key}" has begun, and the new version does not have it`;
    return [{ where: `awards.rounds.${key}`, problem, mend: `keep the round "${key}" with its awards` }];
  });
}

async function kindsMissing(
  { participants }: ProgrammeDefinition,
  campaignId: string,
  reader: Reader,
): Promise<readonly MigrationProblem[]> {
  await reader.caughtUp(['campaign_board']);
  const taken = await participantKinds(reader, campaignId);
  const known = new Set(participants.orgTypes.map(({ key }) => key));
  return taken.flatMap(({ orgType, participants: count }): MigrationProblem[] => {
    if (known.has(orgType)) return [];
    const problem = `${count} participants are of the type "${orgType}", which the new version does not have`;
    return [{ where: 'participants.orgTypes', problem, mend: `keep the type "${orgType}"` }];
  });
}
