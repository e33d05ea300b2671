import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { isLate, type ObligationFacts, owedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';
import { bySuperior } from '../../plan-rules';

export interface Reminder {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

export class RemindOfObligation extends Command<Reminder> {}

/** The superior reminds of what is owed and not done yet, before the due date or after it; it changes no date. */
export const remindOfObligation = defineFeature<Reminder, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: RemindOfObligation,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(reminder, state, { facts, actor, now }) {
    const owed = owedObligation(state, reminder.obligation, facts, now);
    bySuperior(state, actor);
    const { dueAt } = owed;
    return [{ type: 'ObligationReminded', data: { ...reminder, dueAt, overdue: isLate(owed, now) } }];
  },
});
