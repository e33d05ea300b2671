import { Command, defineFeature } from '@pacesetter/kernel';
import type { SiteEvent } from '../../site.events';
import { refuse } from '../../site.errors';
import { siteId, type SiteRef } from '../../site.refs';
import { actsFor, campaignRuns, type CampaignFacts, isNotTheSite, isSite, type Postponing } from '../../site.rules';
import type { GoalScore, Standard } from '../../site.shapes';
import { site, type SiteState } from '../../site.state';
import { judge } from './site-standard';

export interface SiteScores extends SiteRef {
  /** From 0 to 100 for each goal of the criteria set of the organisation's type. */
  readonly scores: Readonly<Record<string, number>>;
}

export class AssessSite extends Command<SiteScores> {}

export interface AssessmentFacts extends CampaignFacts, Postponing {
  /** The criteria set of the organisation's type, and its goals in order. */
  readonly criteria: string;
  readonly goals: readonly string[];
  readonly standard: Standard;
  /** When a site that meets the standard is assessed next. */
  readonly next: { readonly assessFrom: string; readonly assessBy: string };
  /** When the place of one that does not meet it goes to the next best. */
  readonly placeFreeFrom: string;
}

/** By the deciding organisation, against the goals of the site's type; what follows from the result follows by rule. */
export const assessSite = defineFeature<SiteScores, SiteState, SiteEvent, AssessmentFacts>({
  command: AssessSite,
  aggregate: site,
  stream: siteId,
  rule: ({ rule }) => rule,
  decide({ campaignId, organizationId, scores }, state, { facts, actor, now }) {
    campaignRuns(facts);
    isSite(state);
    isNotTheSite(actor, organizationId);
    actsFor(state.area, actor, 'not-the-decider');
    const assessFrom = facts.postponed(state.assessFrom, state.since);
    if (now < assessFrom) throw refuse('not-due', `the assessment begins at ${assessFrom}`, { assessFrom });
    const { criteria, standard } = facts;
    const goals = goalScores(scores, facts.goals);
    const verdict = judge(goals, standard);
    const { tier, area, cycle } = state;
    const of = { campaignId, organizationId, tier, area };
    const late = now >= facts.postponed(state.assessBy, state.since);
    const assessed = { ...of, cycle, criteria, goals, ...verdict, standard, late };
    return [{ type: 'SiteAssessed', data: assessed }, outcome({ of, verdict, state, facts, now })];
  },
});

/** @throws DomainError unless there is a score from 0 to 100 for each goal, and for nothing else */
function goalScores(scores: SiteScores['scores'], goals: readonly string[]): GoalScore[] {
  const missing = goals.filter((goal) => scores[goal] === undefined);
  const unknown = Object.keys(scores).filter((goal) => !goals.includes(goal));
  if (missing.length + unknown.length > 0) {
    throw refuse('goals-mismatch', `score exactly these goals: ${goals.join(', ')}`, { missing, unknown });
  }
  const judged = goals.map((goal) => ({ goal, score: scores[goal] ?? Number.NaN }));
  const outside = judged.filter(({ score }) => !(score >= 0 && score <= 100)).map(({ goal }) => goal);
  if (outside.length > 0) throw refuse('score-out-of-range', 'scores go from 0 to 100', { goals: outside });
  return judged;
}

interface Assessed {
  readonly of: { campaignId: string; organizationId: string; tier: string; area: string };
  readonly verdict: { readonly met: boolean };
  readonly state: SiteState;
  readonly facts: AssessmentFacts;
  readonly now: string;
}

/** A plaque only if the standard is met, and it is kept only as long as it is. */
function outcome({ of, verdict: { met }, state: { status, cycle }, facts, now }: Assessed): SiteEvent {
  const window = { ...facts.next, since: now };
  const { placeFreeFrom } = facts;
  if (status === 'creating') {
    return met
      ? { type: 'PlaqueAwarded', data: { ...of, ...window } }
      : { type: 'PlaqueRefused', data: { ...of, placeFreeFrom } };
  }
  return met
    ? { type: 'SiteKept', data: { ...of, cycle, ...window } }
    : { type: 'SiteEliminated', data: { ...of, cycle, placeFreeFrom } };
}
