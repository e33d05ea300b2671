import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../pledge.errors';
import type { PledgeEvent } from '../../pledge.events';
import {
  campaignRunsOrIsCompleted,
  establishedFromAbove,
  itemsNamedOnce,
  type SuperiorFacts,
} from '../../pledge.rules';
import { pledge, type PledgeState } from '../../pledge.state';

export interface Settlement {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly key: string;
  /** What shows that it was made good, e.g. `{ kind: 'rectification', ref: <event id> }`. */
  readonly evidence: { readonly kind: string; readonly ref: string };
}

export class SettlePledgeItem extends Command<Settlement> {}

/** An item that was verified as broken or partly kept has been made good. */
export const settlePledgeItem = defineFeature<Settlement, PledgeState, PledgeEvent, SuperiorFacts>({
  command: SettlePledgeItem,
  aggregate: pledge,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(settlement, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    establishedFromAbove(actor, settlement.subject, facts);
    isOpen(settlement.key, state);
    return [{ type: 'PledgeItemSettled', data: settlement }];
  },
});

function isOpen(key: string, state: PledgeState): void {
  itemsNamedOnce([key], state.items);
  const item = state.items.find((candidate) => candidate.key === key);
  if (item?.outcome === undefined) throw refuse('item-not-verified', `item ${key} has not been verified`, { key });
  if (item.outcome === 'kept') throw refuse('item-kept', `item ${key} counts as kept already`, { key });
}
