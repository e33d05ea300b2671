import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import type { VisitKind } from '../../supervision.shapes';
import { supervision, type SupervisionState } from '../../supervision.state';
import type { DueVisit, RoundFacts } from '../../visit.rules';

export interface MissedVisit extends DueVisit {
  readonly kind: VisitKind;
}

/** By the system, when a round of visits is over: the supervisors owed it, not the organisation. */
export class NoticeMissedVisit extends Command<MissedVisit> {}

export const noticeMissedVisit = defineFeature<MissedVisit, SupervisionState, SupervisionEvent, RoundFacts>({
  command: NoticeMissedVisit,
  aggregate: supervision,
  stream: ({ campaignId, subject: { organizationId } }) => inCampaign(campaignId, { organizationId }),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject: { organizationId }, round, kind }, state, { facts, now }) {
    if (facts.status === 'paused') throw refuse('campaign-not-running', 'the campaign is paused');
    if (state.visited.includes(round) || state.notVisited.includes(round)) return [];
    if (!facts.isDue) throw refuse('not-due', `no visit was due here in "${round}"`, { round });
    if (facts.dueAt === undefined || now < facts.dueAt) {
      throw refuse('deadline-not-passed', `there is time until ${facts.dueAt}`, { dueAt: facts.dueAt });
    }
    return [{ type: 'VisitMissed', data: { campaignId, subject: { organizationId }, round, kind } }];
  },
});
