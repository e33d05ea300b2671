import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent } from '../../campaign.events';
import { runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState } from '../../campaign.state';

export interface FallenDue {
  readonly campaignId: string;
  readonly obligation: string;
  /** Participants that had not met it. */
  readonly missed: number;
}

/** Closes the deadline of an obligation after everyone who missed it was noticed. */
export class NoteObligationsFellDue extends Command<FallenDue> {}

export const noteObligationsFellDue = defineFeature<FallenDue, CampaignState, CampaignEvent>({
  command: NoteObligationsFellDue,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  decide(fallen, state, { now }) {
    runningCampaign(state);
    const { obligation } = fallen;
    if (state.fellDue.includes(obligation)) return [];
    const opened = state.obligations[obligation];
    if (opened === undefined) throw refuse('obligation-unknown', `no obligation "${obligation}" has been opened`);
    const { dueAt } = opened;
    if (now < dueAt) throw refuse('obligation-not-due', `"${obligation}" falls due at ${dueAt}`, { dueAt });
    return [{ type: 'ObligationsFellDue', data: fallen }];
  },
});
