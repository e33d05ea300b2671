import type { Aggregate } from '@pacesetter/kernel';
import type { Outcome, PledgeEvent, PledgeItem } from './pledge.events';

export interface PledgedItem {
  readonly key: string;
  readonly dueAt: string;
  readonly carriedOver: boolean;
  /** What the pledging side says became of it. */
  readonly selfChecked?: Outcome;
  /** What the organisation above established; `kept` once it has been made good. */
  readonly outcome?: Outcome;
}

export interface PledgeState {
  readonly status: 'none' | 'published' | 'self-checked' | 'verified';
  readonly items: readonly PledgedItem[];
}

/** Stream `pledge-<campaignId>~<organizationId>[~<memberId>]`: one subject's pledge in one campaign. */
export const pledge: Aggregate<PledgeState, PledgeEvent> = {
  category: 'pledge',
  initialState: { status: 'none', items: [] },
  evolve({ status, items }, event) {
    switch (event.type) {
      case 'PledgePublished':
        return { status: 'published', items: event.data.items.map(promised) };
      case 'PledgeSelfChecked': {
        const stated = new Map(event.data.items.map(({ key, outcome }) => [key, outcome]));
        return { status: 'self-checked', items: items.map((item) => selfChecked(item, stated.get(item.key))) };
      }
      case 'PledgeVerified': {
        const established = new Map(event.data.items.map(({ key, outcome }) => [key, outcome]));
        return { status: 'verified', items: items.map((item) => ({ ...item, outcome: established.get(item.key) })) };
      }
      case 'PledgeItemSettled':
        return {
          status,
          items: items.map((item) => (item.key === event.data.key ? { ...item, outcome: 'kept' } : item)),
        };
    }
  },
};

function promised({ key, dueAt, carriedOver }: PledgeItem): PledgedItem {
  return { key, dueAt, carriedOver };
}

/** Until verification a later self-check replaces what was stated before, item by item. */
function selfChecked(item: PledgedItem, outcome: Outcome | undefined): PledgedItem {
  return outcome === undefined ? item : { ...item, selfChecked: outcome };
}
