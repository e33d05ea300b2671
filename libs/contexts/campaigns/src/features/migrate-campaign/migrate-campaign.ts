import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent, DefinitionChange, ProgrammeRef } from '../../campaign.events';
import { reasonGiven, runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';
import { type MigrationPlan, planMigration, type Versions } from '../../migration/migration-plan';
import type { MigrationProblem } from '../../migration/migration.shapes';

export interface Migration {
  readonly campaignId: string;
  /** Version of the programme that the campaign runs on from now on. */
  readonly version: number;
}

/** Needs a reason in its context. */
export class MigrateCampaign extends Command<Migration> {}

/** Both versions as they run in this campaign, and what else the new one has to have a place for. */
export interface PublishedMigration extends Versions {
  readonly fromProgramme: ProgrammeRef;
  readonly toProgramme: ProgrammeRef;
  readonly title: { readonly zh: string; readonly en: string };
  readonly changes: readonly DefinitionChange[];
  /** What has begun or is taken part in and is missing in the new version. */
  readonly missing: readonly MigrationProblem[];
  readonly graceEndsAt: string;
}

export interface MigrationFacts {
  /** The version that is moved to: its rules apply from this decision on. */
  readonly rule: string;
  /** Absent when the version has not been published. */
  readonly published?: PublishedMigration;
}

/**
 * Rule 10: a running campaign keeps the version that it was launched with; moving it is a decision with its reason and
 * the difference. What cannot be mapped is refused, with where and how to mend it.
 */
export const migrateCampaign = defineFeature<Migration, CampaignState, CampaignEvent, MigrationFacts>({
  command: MigrateCampaign,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, version }, state, { facts: { published }, now, reason }) {
    runningCampaign(state);
    reasonGiven(reason);
    if (state.programme.version === version) return [];
    if (!state.enrolled) throw refuse('gate-not-due', 'the enrolment comes before any move to another version');
    if (published === undefined) {
      throw refuse('programme-unknown', `publish ${state.programme.id} version ${version} before you move to it`);
    }
    const { graceEndsAt, missing } = published;
    const plan = planMigration(state, published, { now, graceEndsAt });
    possible([...plan.problems, ...missing]);
    return [migratedBy(plan, published, { campaignId, state })];
  },
});

interface Moved {
  readonly campaignId: string;
  /** The campaign as it is before the move. */
  readonly state: CampaignState;
}

/** The event by which a campaign goes on under another version. */
export function migratedBy(plan: MigrationPlan, versions: PublishedMigration, { campaignId, state }: Moved) {
  const { phases, gate, effects, obligations } = plan;
  const { fromProgramme: from, toProgramme: to, title, changes } = versions;
  const stoodBefore = state.phases[state.phaseIndex]?.phase;
  const outcome = { phases: [...phases], gate, stoodBefore, effects: [...effects], obligations: [...obligations] };
  const data = { campaignId, title, from, to, changes: [...changes], ...outcome };
  return { type: 'CampaignMigrated', data } as const;
}

function possible(problems: readonly MigrationProblem[]): void {
  if (problems.length === 0) return;
  const said = problems.map(({ where, problem, mend }) => `${where}: ${problem}; ${mend}`);
  throw refuse('migration-impossible', said.join('\n'), { problems });
}
