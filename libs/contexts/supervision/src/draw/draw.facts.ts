import type { FactsProvider } from '@pacesetter/commands';
import { afterPauses, calendarOf, campaign, knownCampaign } from '@pacesetter/campaigns';
import type { ProgrammeDefinition } from '@pacesetter/programmes';
import { later } from '../supervision.facts';
import type { DrawFacts } from './draw.rules';

/** What every decision about a draw knows of its campaign. @throws DomainError when there is no such campaign */
export const drawFacts: FactsProvider<{ readonly campaignId: string }, DrawFacts> = async ({ campaignId }, reader) => {
  const { status, rule, definition, pauses } = await knownCampaign(reader, campaignId);
  const { rootOrganizationId } = await reader.state(campaign, campaignId);
  const root = { organizationId: rootOrganizationId };
  const calendar = await calendarOf(reader, campaignId, { subject: root, definition });
  return {
    status,
    rule,
    after: (duration) => later(reader.now, duration, calendar),
    postponed: (deadline, since) => afterPauses(deadline, pauses, since),
    draws: drawsOf(definition),
    shares: sharesOf(definition),
  };
};

function drawsOf({ supervision }: ProgrammeDefinition): DrawFacts['draws'] {
  const draws = supervision?.draws;
  if (draws === undefined) return undefined;
  const parties = draws.parties.map(({ key, title, role }) => ({ party: key, title, role }));
  return { ...draws, parties };
}

/** Share of the pool that is drawn, by kind of visit. */
export function sharesOf({ supervision }: ProgrammeDefinition): DrawFacts['shares'] {
  const visits = supervision?.visits ?? [];
  return Object.fromEntries(visits.flatMap(({ kind, share }) => (share === undefined ? [] : [[kind, share] as const])));
}
