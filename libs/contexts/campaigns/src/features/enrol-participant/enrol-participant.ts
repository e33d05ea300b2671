import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { campaignRuns } from '../../campaign.rules';
import type { CampaignStatus } from '../../campaign.state';
import { openObligations, type Opened } from '../../obligation-rules';
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

export interface EnrolmentFacts extends Opened {
  readonly status: CampaignStatus;
  readonly rule: string;
  /** The campaign's first enrolment is over: obligations may be open already. */
  readonly late: boolean;
  /** The member takes part already, under the name that another organisation has given. */
  readonly elsewhere?: string;
  /** Keys of opened obligations whose phase is over. */
  readonly ofPastPhases: readonly string[];
  /** Until when somebody who begins now has time at least. */
  readonly graceEndsAt: string;
}

/**
 * Whoever joins late owes nothing of the phases that are over, and has the programme's grace for what is open: each due
 * date that lies before its end is put off to it.
 */
export const enrolParticipant = defineFeature<Enrolment, ParticipationState, ParticipationEvent, EnrolmentFacts>({
  command: EnrolParticipant,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(enrolment, state, { facts, now }) {
    campaignRuns(facts);
    const { late } = facts;
    if (state.enrolled !== undefined || facts.elsewhere !== undefined) return [];
    const enrolled: ParticipationEvent = { type: 'ParticipantEnrolled', data: { ...enrolment, late } };
    if (!late) return [enrolled];
    return [enrolled, ...whatIsOpen(enrolment, participation.evolve(state, enrolled), { facts, now })];
  },
});

interface Moment {
  readonly facts: EnrolmentFacts;
  readonly now: string;
}

function whatIsOpen(
  { campaignId, subject }: Enrolment,
  state: ParticipationState,
  { facts, now }: Moment,
): ParticipationEvent[] {
  const part = { campaignId, subject };
  return openObligations(state, facts.obligations).flatMap((obligation): ParticipationEvent[] => {
    if (facts.ofPastPhases.includes(obligation)) return [{ type: 'ObligationWaived', data: { ...part, obligation } }];
    const opened = facts.obligations[obligation];
    if (opened === undefined || opened.dueAt >= facts.graceEndsAt) return [];
    const date = { dueAt: facts.graceEndsAt, because: 'late-enrolment', since: now } as const;
    return [{ type: 'DueDateSet', data: { ...part, obligation, ...date } }];
  });
}
