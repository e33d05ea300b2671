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

/** Gansu 2010, 三㈡: beside the required activities units choose others of their own accord, and then owe them. */
export const chooseOptionalActivity = defineFeature<
  ChosenActivity,
  ParticipationState,
  ParticipationEvent,
  ObligationFacts
>({
  command: ChooseOptionalActivity,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(choice, state, { facts }) {
    const opened = openedObligation(state, choice.obligation, facts);
    if (opened.required) throw refuse('activity-not-optional', `"${choice.obligation}" is required of everybody`);
    if (!concerns(state, opened)) {
      throw refuse('obligation-not-owed', `"${choice.obligation}" is not meant for participants of this kind`);
    }
    if (state.chosen.includes(choice.obligation)) return [];
    return [{ type: 'OptionalActivityChosen', data: { ...choice, dueAt: opened.dueAt, kind: opened.kind } }];
  },
});
