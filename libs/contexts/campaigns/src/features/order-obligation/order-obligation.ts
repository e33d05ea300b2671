import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { reasonGiven } from '../../campaign.rules';
import { owes } from '../../obligation-rules';
import { openedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';
import { bySuperior } from '../../plan-rules';
import type { ChoiceFacts } from '../choose-optional-activity/choose-optional-activity';

export interface OrderedObligation {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

/** Needs a reason in its context. */
export class OrderObligation extends Command<OrderedObligation> {}

/**
 * The superior orders what has been opened for others from this participant too, e.g. a plan from every township. Who is
 * ordered late has the programme's grace; what is owed anyway is not ordered again.
 */
export const orderObligation = defineFeature<OrderedObligation, ParticipationState, ParticipationEvent, ChoiceFacts>({
  command: OrderObligation,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(order, state, { facts, actor, reason, now }) {
    const opened = openedObligation(state, order.obligation, facts);
    bySuperior(state, actor);
    reasonGiven(reason);
    const { kind, subject, dueAt } = opened;
    if (subject !== (order.subject.memberId === undefined ? 'organization' : 'member')) {
      throw refuse('obligation-not-owed', `"${order.obligation}" is not for a ${subject} like this`, { subject });
    }
    if (owes(state, opened)) return [];
    const isOwn = dueAt < facts.graceEndsAt;
    const date = isOwn ? { dueAt: facts.graceEndsAt, since: now } : { dueAt };
    return [{ type: 'ObligationOrdered', data: { ...order, kind, ...date } }];
  },
});
