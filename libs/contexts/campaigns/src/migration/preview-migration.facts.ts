import type { FactReader } from '@pacesetter/commands';
import { publishedVersion } from '../campaign.facts';
import { campaign, currentPhase } from '../campaign.state';
import { migratedBy, type PublishedMigration } from '../features/migrate-campaign/migrate-campaign';
import { obligationCounts } from '../views/campaign-board/campaign-board.query';
import type { ObligationCounts } from '../views/campaign-board/campaign.answer';
import { type CandidateVersion, comparedWith } from './migration.facts';
import { type MigrationPlan, planMigration } from './migration-plan';
import type { CampaignMove } from './schedule-effects.facts';

/** What a move to another version would do, and to how many. */
export interface MigrationPreview {
  readonly status: string;
  readonly versions: PublishedMigration;
  /** With everything that stands against it in `problems`. */
  readonly plan: MigrationPlan;
  /** How the obligations stand now. */
  readonly counts: readonly ObligationCounts[];
  /** The move itself, for other contexts to show their part of the consequences. */
  readonly move: CampaignMove;
}

/** Looks at a move by the same rules as `MigrateCampaign`, and decides nothing; `undefined` without such a campaign. */
export async function previewMigration(
  reader: Pick<FactReader, 'state' | 'query' | 'caughtUp' | 'now'>,
  campaignId: string,
  candidate: CandidateVersion,
): Promise<MigrationPreview | undefined> {
  const before = await reader.state(campaign, campaignId);
  const from = await publishedVersion(reader, before.programme);
  if (before.status === 'none' || from === undefined) return undefined;
  const { now } = reader;
  const versions = await comparedWith(candidate, campaignId, reader);
  const plan = planMigration(before, versions, { now, graceEndsAt: versions.graceEndsAt });
  const counts = await obligationCounts(reader, campaignId);
  const state = campaign.evolve(before, migratedBy(plan, versions, { campaignId, state: before }));
  const { status, obligations, pauses, programme } = state;
  const rule = `${programme.id}@${programme.version}`;
  const known = { status, rule, definition: candidate.definition, phase: currentPhase(state), obligations, pauses };
  return {
    status,
    versions,
    plan: { ...plan, problems: [...plan.problems, ...versions.missing] },
    counts,
    move: { campaignId, from, known, state, now },
  };
}
