import type { JobTools } from '@pacesetter/engine';
import { siteBoardPage } from '@pacesetter/sites';

const PAGE = 10_000;

/** Organisations that create a demonstration site or carry its plaque, where a rule of visits asks for them. */
export async function sitesWhereAsked(
  tools: JobTools,
  campaignId: string,
  { sites }: { readonly sites?: boolean } = {},
): Promise<ReadonlySet<string>> {
  return sites === true ? holdersOfSites(tools, campaignId) : new Set();
}

async function holdersOfSites(tools: JobTools, campaignId: string): Promise<ReadonlySet<string>> {
  await tools.caughtUp(['site_board']);
  const holders = new Set<string>();
  for (let after: string | undefined; ;) {
    const { items, next } = await siteBoardPage(tools, campaignId, { after, limit: PAGE });
    for (const { organizationId } of items) holders.add(organizationId);
    if (next === null) return holders;
    after = next;
  }
}
