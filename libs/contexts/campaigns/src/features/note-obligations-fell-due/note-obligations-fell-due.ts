import { Command, defineFeature } from '@pacesetter/kernel';
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
  decide(fallen, state) {
    runningCampaign(state);
    if (state.fellDue.includes(fallen.obligation)) return [];
    return [{ type: 'ObligationsFellDue', data: fallen }];
  },
});
