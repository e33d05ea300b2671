import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { campaignRuns } from '../../campaign.rules';
import type { CampaignStatus } from '../../campaign.state';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface ContactPoint {
  readonly campaignId: string;
  readonly subject: Subject;
  /** Name of the leader who guides this organisation personally. */
  readonly leader: string;
  readonly leaderId?: string;
}

export class AssignContactPoint extends Command<ContactPoint> {}

export interface ContactPointFacts {
  readonly status: CampaignStatus;
  readonly rule: string;
}

export const assignContactPoint = defineFeature<
  ContactPoint,
  ParticipationState,
  ParticipationEvent,
  ContactPointFacts
>({
  command: AssignContactPoint,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(contactPoint, { enrolled, contactLeaderId }, { facts: { status } }) {
    campaignRuns({ status });
    if (enrolled === undefined) throw refuse('not-enrolled', 'this organisation takes no part in the campaign');
    if (contactLeaderId !== undefined && contactLeaderId === contactPoint.leaderId) return [];
    return [{ type: 'ContactPointAssigned', data: contactPoint }];
  },
});
