import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { isLate, type ObligationFacts, owedObligation, ownDueDate } from '../../owed-obligation';
import type { ParticipationEvent } from '../../participation.events';
import { participation, type ParticipationState } from '../../participation.state';

export interface Fulfilment {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
  /** What shows that it was done, e.g. `{ kind: 'pledge', ref: <event id> }`. */
  readonly evidence: { readonly kind: string; readonly ref: string };
}

/** Given by policies of the contexts in which the evidence arises. */
export class FulfilObligation extends Command<Fulfilment> {}

export const fulfilObligation = defineFeature<Fulfilment, ParticipationState, ParticipationEvent, ObligationFacts>({
  command: FulfilObligation,
  aggregate: participation,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, evidence }, state, { facts, now }) {
    const owed = owedObligation(state, obligation, facts);
    const late = isLate(owed, now);
    return [
      {
        type: 'ObligationFulfilled',
        data: { campaignId, subject, obligation, evidence, late, ...ownDueDate(state, owed) },
      },
    ];
  },
});
