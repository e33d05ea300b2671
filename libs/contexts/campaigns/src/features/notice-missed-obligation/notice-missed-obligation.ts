import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import { type ObligationFacts, owedObligation } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface MissedObligation {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
}

export class NoticeMissedObligation extends Command<MissedObligation> {}

/** A deadline that passes is noticed by the system itself, once. */
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
    if (now < dueAt) throw refuse('obligation-not-due', `"${obligation}" falls due at ${dueAt}`, { dueAt });
    const superiorId = state.enrolled?.superiorId;
    return [{ type: 'ObligationMissed', data: { campaignId, subject, obligation, dueAt, superiorId } }];
  },
});
