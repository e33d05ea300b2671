import { inCampaign } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import type { Supervised } from '../../rectification.rules';
import {
  campaignRunsOrIsCompleted,
  reasonGiven,
  supervisedFromAbove,
  type SupervisionFacts,
} from '../../supervising.rules';
import { refuse } from '../../supervision.errors';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision, type SupervisionState } from '../../supervision.state';

export interface AccountabilityRef extends Supervised {
  readonly accountabilityId: string;
}

/** Needs a reason in its context. */
export class CloseAccountability extends Command<AccountabilityRef> {}

export type AccountabilityFacts = Pick<SupervisionFacts, 'status' | 'rule' | 'superiorIds'>;

export const closeAccountability = defineFeature<
  AccountabilityRef,
  SupervisionState,
  SupervisionEvent,
  AccountabilityFacts
>({
  command: CloseAccountability,
  aggregate: supervision,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, accountabilityId }, state, { facts, actor, reason }) {
    campaignRunsOrIsCompleted(facts);
    supervisedFromAbove(actor, subject, facts);
    reasonGiven(reason);
    if (state.closedAccountability.includes(accountabilityId)) return [];
    if (!state.openAccountability.includes(accountabilityId)) {
      throw refuse('accountability-unknown', `nobody is held accountable under ${accountabilityId}`, {
        open: state.openAccountability,
      });
    }
    return [{ type: 'AccountabilityClosed', data: { campaignId, subject, accountabilityId } }];
  },
});
