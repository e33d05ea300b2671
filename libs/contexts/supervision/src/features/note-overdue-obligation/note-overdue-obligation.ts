import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type OverdueFacts, type OverdueObligation, overdueOrdered } from '../../overdue-obligation.rules';
import { rectificationIdOf } from '../../rectification.rules';
import { campaignHasNotEnded } from '../../supervising.rules';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export class NoteOverdueObligation extends Command<OverdueObligation> {}

/** Begins the programme's grace for a missed obligation; without grace, what follows comes at once. */
export const noteOverdueObligation = defineFeature<OverdueObligation, SupervisionState, SupervisionEvent, OverdueFacts>(
  {
    command: NoteOverdueObligation,
    aggregate: supervision,
    stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
    rule: ({ rule }) => rule,
    decide({ campaignId, subject, obligation }, state, { facts, now }) {
      campaignHasNotEnded(facts);
      const trigger = facts.ladder.triggers['obligation-overdue'];
      if (trigger === undefined || isKnown({ campaignId, subject, obligation }, state)) return [];
      if (trigger.after === undefined)
        return overdueOrdered({ campaignId, subject, obligation }, state, { facts, now });
      const grace = { until: facts.after(trigger.after), since: now };
      return [{ type: 'OverdueObligationNoted', data: { campaignId, subject, obligation, ...grace } }];
    },
  },
);

function isKnown({ campaignId, subject, obligation }: OverdueObligation, state: SupervisionState): boolean {
  const order = rectificationIdOf({ campaignId, subject }, { kind: 'obligation-missed', ref: obligation });
  return state.inGrace[obligation] !== undefined || state.rectifications[order] !== undefined;
}
