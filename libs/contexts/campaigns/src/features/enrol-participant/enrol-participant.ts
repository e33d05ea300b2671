import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignStatus } from '../../campaign.state';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface Enrolment {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly level: string;
  readonly orgType: string;
  readonly hasSubordinates: boolean;
  readonly superiorId?: string;
}

export class EnrolParticipant extends Command<Enrolment> {}

export interface EnrolmentFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
  /** The campaign's first enrolment is over: obligations may be open already. */
  readonly late: boolean;
}

export const enrolParticipant = defineFeature<Enrolment, ParticipationState, ParticipationEvent, EnrolmentFacts>({
  command: EnrolParticipant,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(enrolment, { enrolled }, { facts: { status, late } }) {
    if (status !== 'running') throw refuse('campaign-not-running', `the campaign is ${status}`);
    if (enrolled !== undefined) return [];
    return [{ type: 'ParticipantEnrolled', data: { ...enrolment, late } }];
  },
});
