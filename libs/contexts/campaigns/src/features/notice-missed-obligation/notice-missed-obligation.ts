import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { afterPauses } from '../../campaign.state';
import { type ObligationFacts, owedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface MissedObligation {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

export class NoticeMissedObligation extends Command<MissedObligation> {}

/**
 * A deadline that passes is noticed by the system itself, once. A date of the participant's own that everybody's has
 * overtaken (the phase was extended) is put off to that.
 */
export const noticeMissedObligation = defineFeature<
  MissedObligation,
  ParticipationState,
  ParticipationEvent,
  ObligationFacts
>({
  command: NoticeMissedObligation,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation }, state, { facts, now }) {
    if (state.missed.includes(obligation)) return [];
    const { dueAt } = owedObligation(state, obligation, facts);
    if (now < dueAt) return overtaken({ campaignId, subject, obligation }, state, { facts, now, dueAt });
    const superiorId = state.enrolled?.superiorId;
    return [{ type: 'ObligationMissed', data: { campaignId, subject, obligation, dueAt, superiorId } }];
  },
});

interface Dates {
  readonly facts: ObligationFacts;
  readonly now: string;
  readonly dueAt: string;
}

/** @throws DomainError where the date that is noticed is not the participant's own, or has not come. */
function overtaken(missed: MissedObligation, { ownDue }: ParticipationState, dates: Dates): ParticipationEvent[] {
  const { facts, now, dueAt } = dates;
  const own = ownDue?.[missed.obligation];
  if (own === undefined || now < afterPauses(own.dueAt, facts.pauses, own.since)) {
    throw refuse('obligation-not-due', `"${missed.obligation}" falls due at ${dueAt}`, { dueAt });
  }
  return [{ type: 'DueDateSet', data: { ...missed, dueAt, because: 'phase-extended', since: now } }];
}
