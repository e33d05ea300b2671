import { inCampaign, type Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { type ObligationFacts, obligationIsMetBy } from '../../answered-obligation';
import { refuse } from '../../pledge.errors';
import type { PledgeEvent, PledgeItem } from '../../pledge.events';
import { type CampaignStanding, campaignRuns, namedOnce } from '../../pledge.rules';
import { pledge, type PledgeState } from '../../pledge.state';
import { type ItemRules, itemsFollowRules } from './pledge-items.rules';

export interface PledgeToPublish {
  readonly campaignId: string;
  readonly subject: Subject;
  readonly obligation: string;
  readonly items: readonly PledgeItem[];
}

export class PublishPledge extends Command<PledgeToPublish> {}

export interface PublicationFacts extends CampaignStanding, ObligationFacts, ItemRules {
  readonly enrolled: boolean;
  /** By when the last item is to be self-checked, and verified. */
  readonly selfCheckBy: string;
  readonly verifyBy: string;
}

/** Gansu 2010, 三㈠: a unit's promises, the fix-its of the last campaign among them, are made public to the masses. */
export const publishPledge = defineFeature<PledgeToPublish, PledgeState, PledgeEvent, PublicationFacts>({
  command: PublishPledge,
  aggregate: pledge,
  stream: ({ campaignId, subject }) => inCampaign(campaignId, subject),
  rule: ({ rule }) => rule,
  decide({ campaignId, subject, obligation, items }, state, { facts, now }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
    obligationIsMetBy(['pledge'], obligation, facts);
    notPledgedYet(obligation, state);
    if (items.length === 0) throw refuse('pledge-empty', 'a pledge has at least one item');
    namedOnce([...state.items, ...items].map(({ key }) => key));
    itemsFollowRules(items, facts);
    const { selfCheckBy, verifyBy } = facts;
    const data = { campaignId, subject, obligation, items: [...items], selfCheckBy, verifyBy, since: now };
    return [{ type: 'PledgePublished', data }];
  },
});

/** In a programme with rounds the next pledge is given when the one before has been verified. */
function notPledgedYet(obligation: string, { status, items, obligation: latest = '' }: PledgeState): void {
  if (items.some((item) => item.obligation === obligation)) {
    throw refuse('pledge-already-published', 'the pledge has been published');
  }
  if (status === 'none' || status === 'verified') return;
  throw refuse('earlier-pledge-open', `the pledge for "${latest}" has not been verified`, { obligation: latest });
}
