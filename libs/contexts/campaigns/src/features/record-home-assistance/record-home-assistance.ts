import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignStatus } from '../../campaign.state';
import type { ParticipationEvent } from '../../participation.events';
import { ledBy, participation, type ParticipationState } from '../../participation.state';

export interface HomeAssistance {
  readonly campaignId: string;
  readonly subject: Subject;
  /** How the home organisation has helped: kept in touch, passed on files, … */
  readonly text: string;
}

export class RecordHomeAssistance extends Command<HomeAssistance> {}

export interface AssistanceFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
}

/** The home organisation of a floating member records how it has assisted the host (流出地党组织协助). */
export const recordHomeAssistance = defineFeature<
  HomeAssistance,
  ParticipationState,
  ParticipationEvent,
  AssistanceFacts
>({
  command: RecordHomeAssistance,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, text }, state, { facts: { status }, actor }) {
    if (status !== 'running') throw refuse('campaign-not-running', `the campaign is ${status}`, { status });
    const home = state.assistedBy;
    if (home === undefined) {
      throw refuse('not-floating', 'this member is led by the home organisation: there is nobody to assist');
    }
    if (actor.organizationId !== home) {
      throw refuse('not-home-organization', `${home} assists with this member, and says how`, { home });
    }
    if (text.trim() === '') throw refuse('text-missing', 'say how the home organisation has helped');
    const host = ledBy(subject, state);
    return [{ type: 'HomeAssistanceRecorded', data: { campaignId, subject, home, host, text } }];
  },
});
