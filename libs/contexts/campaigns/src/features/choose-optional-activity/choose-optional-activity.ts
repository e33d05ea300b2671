import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { concerns } from '../../obligation-rules';
import { type ObligationFacts, openedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface ChosenActivity {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

export class ChooseOptionalActivity extends Command<ChosenActivity> {}

export interface ChoiceFacts extends ObligationFacts {
  /** Until when somebody who begins now has time at least. */
  readonly graceEndsAt: string;
}

/**
 * Gansu 2010, 三㈡: beside the required activities units choose others of their own accord, and then owe them. Who
 * chooses late has the programme's grace.
 */
export const chooseOptionalActivity = defineFeature<
  ChosenActivity,
  ParticipationState,
  ParticipationEvent,
  ChoiceFacts
>({
  command: ChooseOptionalActivity,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(choice, state, { facts, now }) {
    const opened = openedObligation(state, choice.obligation, facts);
    if (opened.required) throw refuse('activity-not-optional', `"${choice.obligation}" is required of everybody`);
    if (!concerns(state, opened)) {
      throw refuse('obligation-not-owed', `"${choice.obligation}" is not meant for participants of this kind`);
    }
    if (state.chosen.includes(choice.obligation)) return [];
    const { kind } = opened;
    const { graceEndsAt } = facts;
    if (opened.dueAt >= graceEndsAt) {
      return [{ type: 'OptionalActivityChosen', data: { ...choice, dueAt: opened.dueAt, kind } }];
    }
    return [
      { type: 'OptionalActivityChosen', data: { ...choice, dueAt: graceEndsAt, kind } },
      { type: 'DueDateSet', data: { ...choice, dueAt: graceEndsAt, because: 'late-choice', since: now } },
    ];
  },
});
