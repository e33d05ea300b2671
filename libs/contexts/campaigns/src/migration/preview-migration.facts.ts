import type { FactReader } from '@pacesetter/commands';
import { campaign } from '../campaign.state';
import type { PublishedMigration } from '../features/migrate-campaign/migrate-campaign';
import { type ObligationCounts, obligationCounts } from '../views/campaign-board/campaign-board.query';
import { type CandidateVersion, comparedWith } from './migration.facts';
import { type MigrationPlan, planMigration } from './migration-plan';

/** What a move to another version would do, and to how many. */
export interface MigrationPreview {
  readonly status: string;
  readonly versions: PublishedMigration;
  /** With everything that stands against it in `problems`. */
  readonly plan: MigrationPlan;
  /** How the obligations stand now. */
  readonly counts: readonly ObligationCounts[];
}

/** Looks at a move by the same rules as `MigrateCampaign`, and decides nothing; `undefined` without such a campaign. */
export async function previewMigration(
  reader: Pick<FactReader, 'state' | 'query' | 'caughtUp' | 'now'>,
  campaignId: string,
  candidate: CandidateVersion,
): Promise<MigrationPreview | undefined> {
  const state = await reader.state(campaign, campaignId);
  if (state.status === 'none') return undefined;
  const versions = await comparedWith(candidate, campaignId, reader);
  const plan = planMigration(state, versions, { now: reader.now, graceEndsAt: versions.graceEndsAt });
  const counts = await obligationCounts(reader, campaignId);
  return {
    status: state.status,
    versions,
    plan: { ...plan, problems: [...plan.problems, ...versions.missing] },
    counts,
  };
}
