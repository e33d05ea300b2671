import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type OverdueFacts, type OverdueObligation, overdueOrdered } from '../../overdue-obligation.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export class EscalateOverdueObligation extends Command<OverdueObligation> {}

export interface EndOfGraceFacts extends OverdueFacts {
  /** Whether the obligation has been done or waived meanwhile. */
  readonly settled: boolean;
}

/** What was not made up for in its grace steps on the ladder. */
export const escalateOverdueObligation = defineFeature<
  OverdueObligation,
  SupervisionState,
  SupervisionEvent,
  EndOfGraceFacts
>({
  command: EscalateOverdueObligation,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation }, state, { facts, now }) {
    const grace = state.inGrace[obligation];
    if (grace === undefined || facts.status === 'paused') return [];
    const until = facts.postponed(grace.until, grace.since);
    if (now < until) throw refuse('deadline-not-passed', `there is grace until ${until}`, { dueAt: until });
    const overdue = { campaignId, subject, obligation };
    if (facts.settled || facts.status !== 'running') return [{ type: 'OverdueObligationForgiven', data: overdue }];
    return overdueOrdered(overdue, state, { facts, now });
  },
});
