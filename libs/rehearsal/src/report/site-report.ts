import type { ViewReader } from '@pacesetter/commands';
import { namesOf } from '@pacesetter/organizations';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { apportionments, areasOf, assessmentFigures, type TierRow, tierStandings } from '@pacesetter/sites';

interface Title {
  readonly zh: string;
  readonly en: string;
}

export interface ReportedTier extends TierRow {
  readonly title: Title;
}

/** What an area of a tier got: its part of the organisations that may apply, and of the places. */
export interface ReportedArea {
  readonly name: string;
  readonly candidates: number;
  readonly places: number;
  readonly taken: number;
}

export interface ReportedApportionment {
  readonly title: Title;
  readonly method: string;
  readonly places: number;
  readonly counts: number;
  readonly areas: number;
  /** All of them, where they are few enough to be read. */
  readonly shown: readonly ReportedArea[];
}

export interface ReportedAssessment {
  readonly title: Title;
  /** 0: at the end of the creation. */
  readonly cycle: number;
  readonly assessed: number;
  readonly met: number;
  readonly mean: number;
}

/** How demonstration sites fared. */
export interface SiteReport {
  readonly tiers: readonly ReportedTier[];
  readonly apportionments: readonly ReportedApportionment[];
  readonly assessments: readonly ReportedAssessment[];
}

/** More areas than this tell nobody anything. */
const READABLE = 20;

/** What the read models say about the sites of a campaign; undefined for a programme without any. */
export async function siteReport(
  views: Pick<ViewReader, 'query'>,
  campaignId: string,
  { sites }: ProgrammeDefinition,
): Promise<SiteReport | undefined> {
  if (sites === undefined) return undefined;
  const titleOf = (tier: string) => sites.tiers.find(({ key }) => key === tier)?.title ?? { zh: tier, en: tier };
  const standings = await tierStandings(views, campaignId);
  const assessed = await assessmentFigures(views, campaignId);
  const divided = await apportionments(views, campaignId);
  const reported = divided.map(({ tier, method, places, counts }) =>
    apportionment(views, { campaignId, tier }, { title: titleOf(tier), method, places, counts }),
  );
  return {
    tiers: standings.map((tier) => ({ ...tier, title: titleOf(tier.tier) })),
    apportionments: await Promise.all(reported),
    assessments: assessed.map(({ tier, ...figures }) => ({ title: titleOf(tier), ...figures })),
  };
}

async function apportionment(
  views: Pick<ViewReader, 'query'>,
  { campaignId, tier }: { readonly campaignId: string; readonly tier: string },
  known: Pick<ReportedApportionment, 'title' | 'method' | 'places' | 'counts'>,
): Promise<ReportedApportionment> {
  const areas = await areasOf(views, campaignId, tier);
  const shown = areas.length > READABLE ? [] : areas;
  const names = await namesOf(
    views,
    shown.map(({ area }) => area),
  );
  return {
    ...known,
    areas: areas.length,
    shown: shown.map(({ area, candidates, places, taken }) => {
      return { name: names.get(area) ?? area, candidates, places, taken };
    }),
  };
}
