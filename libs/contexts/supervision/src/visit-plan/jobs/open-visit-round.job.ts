import { campaignFacts, organizationsIn } from '@pacesetter/campaigns';
import type { JobTools } from '@pacesetter/engine';
import { request } from '@pacesetter/kernel';
import type { JobHandler } from '@pacesetter/queue';
import { OpenVisitRound } from '../features/open-visit-round/open-visit-round';
import { sitesWhereAsked } from './holders-of-sites';
import { type Among, canBeVisited } from '../who-can-be-visited';
import type { RoundRef } from '../visit-plan.rules';
import { visitPlan } from '../visit-plan.state';
import { openVisitRoundJob } from './visit-plan-jobs';

const PAGE = 10_000;

export const openVisitRound = (tools: JobTools): JobHandler<RoundRef> => ({
  job: openVisitRoundJob,
  async handle({ campaignId, round }, { timerId }) {
    const [{ rounds }, known] = await Promise.all([
      tools.state(visitPlan, campaignId),
      campaignFacts(tools, campaignId),
    ]);
    const rule = known?.definition.supervision?.visits.find(({ kind }) => kind === rounds[round]?.kind);
    if (rule === undefined) return;
    // Where a share is drawn, the draw gathers its pool itself.
    const organizationIds = rule.share === undefined ? await whoCanBeVisited(tools, campaignId, rule) : [];
    await tools.sendAll([request(OpenVisitRound, { campaignId, round, organizationIds })], { cause: timerId });
  },
});

async function whoCanBeVisited(tools: JobTools, campaignId: string, among: Among): Promise<readonly string[]> {
  await tools.caughtUp(['campaign_board']);
  const sites = await sitesWhereAsked(tools, campaignId, among.among);
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await organizationsIn(tools, campaignId, { after, limit: PAGE });
    const visited = page.filter((one) => canBeVisited({ ...one, holdsSite: sites.has(one.organizationId) }, among));
    ids.push(...visited.map(({ organizationId }) => organizationId));
    after = page.at(-1)?.organizationId;
    if (page.length < PAGE) return ids;
  }
}
