import { campaignFacts, type OrganizationInCampaign, organizationsIn } from '@pacesetter/campaigns';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import { plusDuration, type ProgrammeDefinition } from '@pacesetter/programmes';
import type { JobHandler } from '@pacesetter/queue';
import { drawnAndVisitedSince } from '../../views/supervision-board/visits.query';
import { sitesWhereAsked } from '../../visit-plan/jobs/holders-of-sites';
import { canBeVisited } from '../../visit-plan/who-can-be-visited';
import type { DrawRef } from '../draw.rules';
import { draw } from '../draw.state';
import { CommitDrawPool } from '../features/commit-draw-pool/commit-draw-pool';
import { strataOf } from '../strata';
import { commitDrawPoolJob } from './draw-jobs';

const PAGE = 10_000;

/** Everyone who can be visited, by stratum; who is left out is named with the reason. */
export const commitDrawPool = (tools: JobTools): JobHandler<DrawRef> => ({
  job: commitDrawPoolJob,
  async handle(ref, { timerId }) {
    const [{ rules, status }, known] = await Promise.all([
      tools.state(draw, ref.drawId),
      campaignFacts(tools, ref.campaignId),
    ]);
    if (rules === undefined || known === undefined || status !== 'called') return;
    await tools.caughtUp(['campaign_board', 'supervision_board']);
    const all = await everybodyIn(tools, ref.campaignId);
    const { definition } = known;
    const rule = definition.supervision?.visits.find(({ kind }) => kind === rules.kind);
    const sites = await sitesWhereAsked(tools, ref.campaignId, rule?.among);
    const eligible = all.filter((one) =>
      canBeVisited({ ...one, holdsSite: sites.has(one.organizationId) }, { share: rules.share, ...rule }),
    );
    const spared = await sparedIn(tools, ref.campaignId, definition);
    const areaLevel = definition.supervision?.draws?.areaLevel;
    const strata = strataOf(
      eligible.filter(({ organizationId }) => !spared.has(organizationId)),
      { all, stratifyBy: rules.stratifyBy, areaLevel },
    );
    const left = eligible.map(({ organizationId }) => organizationId).filter((id) => spared.has(id));
    const excluded = [{ reason: 'visited-lately', organizationIds: left }];
    await tools.sendAll([request(CommitDrawPool, { ...ref, strata, excluded })], { cause: timerId });
  },
});

async function everybodyIn(tools: JobTools, campaignId: string): Promise<readonly OrganizationInCampaign[]> {
  const all: OrganizationInCampaign[] = [];
  let page: readonly OrganizationInCampaign[] = [];
  do {
    page = await organizationsIn(tools, campaignId, { after: page.at(-1)?.organizationId, limit: PAGE });
    all.push(...page);
  } while (page.length === PAGE);
  return all;
}

async function sparedIn(
  tools: JobTools,
  campaignId: string,
  { timeZone, supervision }: ProgrammeDefinition,
): Promise<ReadonlySet<string>> {
  const within = supervision?.draws?.spareVisitedWithin;
  if (within === undefined) return new Set();
  const since = plusDuration(tools.clock.now(), `-${within}`, timeZone);
  return new Set(await drawnAndVisitedSince(tools, campaignId, since));
}
