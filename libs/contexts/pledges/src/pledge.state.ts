import type { Aggregate } from '@pacesetter/kernel';
import type { Outcome, PledgeEvent, PledgeItem } from './pledge.events';

export interface PledgedItem {
  readonly key: string;
  /** The obligation that the pledge answered. */
  readonly obligation: string;
  readonly dueAt: string;
  readonly carriedOver: boolean;
  /** What the pledging side says became of it. */
  readonly selfChecked?: Outcome;
  /** What the organisation above established; `kept` once it has been made good. */
  readonly outcome?: Outcome;
}

export interface PledgeState {
  /** Of the latest pledge. */
  readonly status: 'none' | 'published' | 'self-checked' | 'verified';
  /** The obligation that the latest pledge answers. */
  readonly obligation?: string;
  /** Of all pledges: a programme with rounds asks for one in each of them. */
  readonly items: readonly PledgedItem[];
}

/** Stream `pledge-<campaignId>~<organizationId>[~<memberId>]`: what one subject has pledged in one campaign. */
export const pledge: Aggregate<PledgeState, PledgeEvent> = {
  category: 'pledge',
  initialState: { status: 'none', items: [] },
  evolve({ status, obligation, items }, event) {
    switch (event.type) {
      case 'PledgePublished':
        return published(items, event.data);
      case 'PledgeSelfChecked': {
        const stated = new Map(event.data.items.map(({ key, outcome }) => [key, outcome]));
        return {
          status: 'self-checked',
          obligation,
          items: items.map((item) => selfChecked(item, stated.get(item.key))),
        };
      }
      case 'PledgeVerified': {
        const established = new Map(event.data.items.map(({ key, outcome }) => [key, outcome]));
        return {
          status: 'verified',
          obligation,
          items: items.map((item) => verified(item, established.get(item.key))),
        };
      }
      case 'PledgeItemSettled':
        return {
          status,
          obligation,
          items: items.map((item) => (item.key === event.data.key ? { ...item, outcome: 'kept' } : item)),
        };
    }
  },
};

interface Publication {
  readonly obligation: string;
  readonly items: readonly PledgeItem[];
}

function published(earlier: readonly PledgedItem[], { obligation, items }: Publication): PledgeState {
  const promised = items.map(({ key, dueAt, carriedOver }) => ({ key, obligation, dueAt, carriedOver }));
  return { status: 'published', obligation, items: [...earlier, ...promised] };
}

function verified(item: PledgedItem, outcome: Outcome | undefined): PledgedItem {
  return outcome === undefined ? item : { ...item, outcome };
}

/** Until verification a later self-check replaces what was stated before, item by item. */
function selfChecked(item: PledgedItem, outcome: Outcome | undefined): PledgedItem {
  return outcome === undefined ? item : { ...item, selfChecked: outcome };
}
