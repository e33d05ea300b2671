import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, obligationIsMetBy } from '../../answered-obligation';
import { refuse } from '../../pledge.errors';
import type { Outcome, PledgeEvent } from '../../pledge.events';
import { type CampaignStanding, campaignRuns, itemsNamedOnce } from '../../pledge.rules';
import { presentItems, uncheckedItems } from '../../pledge-standing';
import { pledge, type PledgeState } from '../../pledge.state';

export interface SelfCheck {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly items: readonly { readonly key: string; readonly outcome: Outcome; readonly statement: string }[];
  readonly obligation?: string;
}

export class SelfCheckPledge extends Command<SelfCheck> {}

export interface SelfCheckFacts extends CampaignStanding, ObligationFacts {
  /** By when a pledge is verified that is wholly self-checked now. */
  verifyBy(): string;
}

/** Whoever pledged states what became of some or all of the items; until verification it may be stated anew. */
export const selfCheckPledge = defineFeature<SelfCheck, PledgeState, PledgeEvent, SelfCheckFacts>({
  command: SelfCheckPledge,
  aggregate: pledge,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide(check, state, { facts, now }) {
    campaignRuns(facts);
    if (check.obligation !== undefined) obligationIsMetBy(['self-review', 'pledge'], check.obligation, facts);
    canStillBeChecked(state);
    if (check.items.length === 0) throw refuse('items-missing', 'a self-check concerns at least one item');
    itemsNamedOnce(
      check.items.map(({ key }) => key),
      presentItems(state),
    );
    const whole = uncheckedAfter(check, state).length === 0;
    const checked = { ...check, items: [...check.items], whole };
    // Said anew, it wins whoever verifies no time.
    const isNews = whole && uncheckedItems(state).length > 0;
    if (!isNews) return [{ type: 'PledgeSelfChecked', data: checked }];
    const verification = { obligation: state.obligation ?? '', by: facts.verifyBy(), since: now };
    return [{ type: 'PledgeSelfChecked', data: { ...checked, verification } }];
  },
});

function uncheckedAfter({ items }: SelfCheck, state: PledgeState): readonly string[] {
  const checked = new Set(items.map(({ key }) => key));
  return uncheckedItems(state).filter((key) => !checked.has(key));
}

function canStillBeChecked({ status }: PledgeState): void {
  if (status === 'none') throw refuse('pledge-not-published', 'no pledge has been published');
  if (status === 'verified') throw refuse('pledge-already-verified', 'the pledge has been verified');
}
