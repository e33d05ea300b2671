import type { FactsProvider } from '@pacesetter/commands';
import {
  afterPauses,
  campaign,
  type CampaignFacts,
  type CampaignState,
  knownCampaign,
  type ScheduleEffects,
  scheduleEffects,
} from '@pacesetter/campaigns';
import { plusDuration, type ProgrammeDefinition } from '@pacesetter/programmes';
import { sharesOf } from '../draw/draw.facts';
import type { OpenVisitRoundFacts } from './features/open-visit-round/open-visit-round';
import type { PlanVisitsFacts } from './features/plan-visits/plan-visits';
import type { ReplanVisitsFacts } from './features/replan-visits/replan-visits';
import { replanned, type VisitCalendar } from './rounds-to-come';
import type { PlannedRound } from './visit-plan.events';
import type { VisitPlanFacts } from './visit-plan.rules';
import { visitPlan } from './visit-plan.state';

type Asked = { readonly campaignId: string };

function facts({ status, rule, pauses }: CampaignFacts): VisitPlanFacts {
  return { status, rule, postponed: (deadline, since) => afterPauses(deadline, pauses, since) };
}

/** @throws DomainError when there is no such campaign. */
export const visitPlanFacts: FactsProvider<Asked, VisitPlanFacts> = async (asked, reader) =>
  facts(await knownCampaign(reader, asked.campaignId));

export const openVisitRoundFacts: FactsProvider<Asked, OpenVisitRoundFacts> = async (asked, reader) => {
  const known = await knownCampaign(reader, asked.campaignId);
  return { ...facts(known), shares: sharesOf(known.definition) };
};

export const planVisitsFacts: FactsProvider<Asked, PlanVisitsFacts> = async (asked, reader) => {
  const known = await knownCampaign(reader, asked.campaignId);
  return { ...facts(known), ...visitCalendar(known, await reader.state(campaign, asked.campaignId)) };
};

export const replanVisitsFacts: FactsProvider<Asked, ReplanVisitsFacts> = async (asked, reader) => {
  const state = await reader.state(campaign, asked.campaignId);
  return { ...(await planVisitsFacts(asked, reader)), begun: visitsHaveBegun(state) };
};

/** What a move to another version would do to rounds of visits that have not begun. */
export const visitRoundEffects: ScheduleEffects = async ({ campaignId, known, state, now }, reader) => {
  if (!visitsHaveBegun(state)) return [];
  const plan = await reader.state(visitPlan, campaignId);
  const { before, after } = replanned(plan, { calendar: visitCalendar(known, state), now });
  const dueDates = (rounds: readonly PlannedRound[]) => Object.fromEntries(rounds.map((one) => [one.round, one.dueAt]));
  return scheduleEffects({ zh: '督查轮次', en: 'Round of visits' }, dueDates(before), dueDates(after));
};

function visitsHaveBegun({ phases, phaseIndex, inPhase }: CampaignState): boolean {
  return phases.slice(0, phaseIndex + (inPhase ? 1 : 0)).some(isSupervised);
}

function isSupervised({ kind }: CampaignState['phases'][number]): boolean {
  return kind === 'compete' || kind === 'exemplify';
}

function visitCalendar({ definition, pauses }: CampaignFacts, { phases }: CampaignState): VisitCalendar {
  const until = phases.filter(isSupervised).at(-1)?.endsAt ?? '';
  const visits = definition.supervision?.visits ?? [];
  return {
    recurring: visits.flatMap(({ kind, every }) => (every === undefined ? [] : [kind])),
    endsOfRounds: (kind, from) => endsOfRounds(from, until, every(kind, definition), definition),
    postponed: (moment, since) => afterPauses(moment, pauses, since),
  };
}

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
