import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../pledge.errors';
import type { Outcome, PledgeEvent } from '../../pledge.events';
import {
  campaignRunsOrIsCompleted,
  establishedFromAbove,
  itemsNamedOnce,
  type SuperiorFacts,
} from '../../pledge.rules';
import { presentItems, uncheckedItems } from '../../pledge-standing';
import { pledge, type PledgeState } from '../../pledge.state';

export interface Verification {
  readonly campaignId: string;
  readonly subject: Subject;
  /** Every item of the pledge. */
  readonly items: readonly { readonly key: string; readonly outcome: Outcome }[];
}

export class VerifyPledge extends Command<Verification> {}

/** The organisation above establishes what became of each item, once all of them have been self-checked. */
export const verifyPledge = defineFeature<Verification, PledgeState, PledgeEvent, SuperiorFacts>({
  command: VerifyPledge,
  aggregate: pledge,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, items }, state, { facts, actor }) {
    campaignRunsOrIsCompleted(facts);
    establishedFromAbove(actor, subject, facts);
    wholeAndSelfChecked(state);
    const keys = items.map(({ key }) => key);
    itemsNamedOnce(keys, presentItems(state));
    nothingLeftOut(keys, state);
    const verified = items.map(({ key, outcome }) => ({ key, outcome, carriedOver: isCarriedOver(key, state) }));
    const outcome = worst(items.map((item) => item.outcome));
    return [{ type: 'PledgeVerified', data: { campaignId, subject, items: verified, outcome } }];
  },
});

function wholeAndSelfChecked(state: PledgeState): void {
  const { status } = state;
  if (status === 'none') throw refuse('pledge-not-published', 'no pledge has been published');
  if (status === 'verified') throw refuse('pledge-already-verified', 'the pledge has been verified');
  const unchecked = uncheckedItems(state);
  if (unchecked.length > 0) {
    throw refuse('pledge-not-self-checked', `not self-checked yet: ${unchecked.join(', ')}`, { unchecked });
  }
}

function nothingLeftOut(keys: readonly string[], state: PledgeState): void {
  const missing = presentItems(state)
    .map(({ key }) => key)
    .filter((key) => !keys.includes(key));
  if (missing.length > 0) {
    throw refuse('items-missing', `a verification covers every item: ${missing.join(', ')} missing`, { missing });
  }
}

function isCarriedOver(key: string, { items }: PledgeState): boolean {
  return items.some((item) => item.key === key && item.carriedOver);
}

const FROM_WORST: readonly Outcome[] = ['broken', 'partly', 'kept'];

function worst(outcomes: readonly Outcome[]): Outcome {
  return FROM_WORST.find((outcome) => outcomes.includes(outcome)) ?? 'kept';
}
