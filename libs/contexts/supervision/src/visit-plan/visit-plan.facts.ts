import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { afterPauses, campaign, campaignFacts, type CampaignFacts } from '@pacesetter/campaigns';
import { plusDuration, type ProgrammeDefinition } from '@pacesetter/programmes';
import { sharesOf } from '../draw/draw.facts';
import { refuse } from '../supervision.errors';
import type { OpenVisitRoundFacts } from './features/open-visit-round/open-visit-round';
import type { PlanVisitsFacts } from './features/plan-visits/plan-visits';
import type { VisitPlanFacts } from './visit-plan.rules';

type Asked = { readonly campaignId: string };

async function knownCampaign({ campaignId }: Asked, reader: FactReader): Promise<CampaignFacts> {
  const known = await campaignFacts(reader, campaignId);
  if (known === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`);
  return known;
}

function facts({ status, rule, pauses }: CampaignFacts): VisitPlanFacts {
  return { status, rule, postponed: (deadline, since) => afterPauses(deadline, pauses, since) };
}

/** @throws DomainError when there is no such campaign. */
export const visitPlanFacts: FactsProvider<Asked, VisitPlanFacts> = async (asked, reader) =>
  facts(await knownCampaign(asked, reader));

export const openVisitRoundFacts: FactsProvider<Asked, OpenVisitRoundFacts> = async (asked, reader) => {
  const known = await knownCampaign(asked, reader);
  return { ...facts(known), shares: sharesOf(known.definition) };
};

export const planVisitsFacts: FactsProvider<Asked, PlanVisitsFacts> = async (asked, reader) => {
  const known = await knownCampaign(asked, reader);
  const { phases } = await reader.state(campaign, asked.campaignId);
  const supervised = phases.filter(({ kind }) => kind === 'compete' || kind === 'exemplify');
  const until = supervised.at(-1)?.endsAt ?? '';
  const visits = known.definition.supervision?.visits ?? [];
  return {
    ...facts(known),
    recurring: visits.flatMap(({ kind, every }) => (every === undefined ? [] : [kind])),
    endsOfRounds: (kind, from) => endsOfRounds(from, until, every(kind, known.definition), known.definition),
  };
};

function every(kind: string, { supervision }: ProgrammeDefinition): string | undefined {
  return supervision?.visits.find((visit) => visit.kind === kind)?.every;
}

/** Each round ends where the next begins; a last one that would not be over in time is left out. */
function endsOfRounds(
  from: string,
  until: string,
  length: string | undefined,
  { timeZone }: ProgrammeDefinition,
): readonly string[] {
  if (length === undefined) return [];
  const ends: string[] = [];
  for (let end = plusDuration(from, length, timeZone); end <= until; end = plusDuration(end, length, timeZone)) {
    ends.push(end);
  }
  return ends;
}
