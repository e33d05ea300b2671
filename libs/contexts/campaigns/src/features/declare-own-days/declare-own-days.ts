import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { campaignRuns, reasonGiven } from '../../campaign.rules';
import type { ParticipationEvent } from '../../participation.events';
import { type OwnDay, participation, type ParticipationState } from '../../participation.state';
import { bySuperior } from '../../plan-rules';
import type { EnrolmentFacts } from '../enrol-participant/enrol-participant';

export interface OwnDaysDeclaration {
  readonly campaignId: string;
  /** An organisation: members keep the days of theirs. */
  readonly subject: Subject;
  readonly days: readonly OwnDay[];
}

export class DeclareOwnDays extends Command<OwnDaysDeclaration> {}

/**
 * The superior lets an organisation keep days of its own (field work through a holiday, a local festival): its deadlines
 * are counted by them from now on, and those that run already stay.
 */
export const declareOwnDays = defineFeature<
  OwnDaysDeclaration,
  ParticipationState,
  ParticipationEvent,
  Pick<EnrolmentFacts, 'status' | 'rule'>
>({
  command: DeclareOwnDays,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, days }, state, { facts: { status }, actor, reason }) {
    campaignRuns({ status });
    bySuperior(state, actor);
    reasonGiven(reason);
    if (subject.memberId !== undefined) throw refuse('own-days-of-organizations', 'members keep the days of their own');
    const backwards = days.find(({ from, to }) => to !== undefined && to < from);
    if (days.length === 0 || backwards !== undefined) {
      throw refuse('own-days-wrong', 'name at least one day, and the first before the last', { backwards });
    }
    return [{ type: 'OwnDaysDeclared', data: { campaignId, subject, days: [...days] } }];
  },
});
