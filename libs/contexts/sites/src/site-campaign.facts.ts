import { afterPauses, type CampaignFacts, participationOf } from '@pacesetter/campaigns';
import type { FactReader } from '@pacesetter/commands';
import { dayOf, endOfDay, type SiteRules, type SiteTier } from '@pacesetter/programmes';
import { refuse } from './site.errors';

type StateReader = Pick<FactReader, 'state'>;

/** What every decision about sites asks for. */
export function standing({ status, rule, pauses }: CampaignFacts) {
  const postponed = (deadline: string, since: string) => afterPauses(deadline, pauses, since);
  return { status, rule, postponed };
}

/** The programme's rules for demonstration sites. @throws DomainError when it has none. */
export function siteRules({ definition: { sites } }: CampaignFacts): SiteRules {
  if (sites === undefined) throw refuse('no-sites', 'the programme has no demonstration sites');
  return sites;
}

/** The programme's rules for a tier; absent when it has no such tier. */
export function tierRules({ definition: { sites } }: CampaignFacts, tier: string): SiteTier | undefined {
  return sites?.tiers.find(({ key }) => key === tier);
}

/** Types of organisation that have goals to be assessed by. */
export function assessableTypes({ definition: { participants } }: CampaignFacts): string[] {
  return participants.orgTypes.flatMap(({ key, criteria }) => (criteria === undefined ? [] : [key]));
}

/** The day after: when what was lost today goes to somebody else. */
export function tomorrow(now: string, { definition: { timeZone } }: CampaignFacts): string {
  return endOfDay(dayOf(now, timeZone), timeZone);
}

/** More levels than any tree has: a circle among superiors ends here. */
const DEEPEST = 50;

/** The organisation of a level above another one, with those between, nearest first; absent when there is none. */
export async function wayTo(
  level: string,
  { campaignId, organizationId }: { readonly campaignId: string; readonly organizationId: string },
  reader: StateReader,
): Promise<{ readonly area: string; readonly via: readonly string[] } | undefined> {
  const via: string[] = [];
  let below = await participationOf(reader, campaignId, { organizationId });
  while (via.length < DEEPEST) {
    const superiorId = below.enrolled?.superiorId;
    if (superiorId === undefined) return undefined;
    below = await participationOf(reader, campaignId, { organizationId: superiorId });
    if (below.enrolled?.level === level) return { area: superiorId, via };
    via.push(superiorId);
  }
  return undefined;
}
