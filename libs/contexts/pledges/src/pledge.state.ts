import type { Aggregate } from '@pacesetter/kernel';
import type { Check, Outcome, PledgeEvent } from './pledge.events';

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
  /** By when the latest pledge is to be looked at, and since when pauses move that; a check that was missed is gone. */
  readonly due: Readonly<Partial<Record<Check, { readonly by: string; readonly since: string }>>>;
}

/** Stream `pledge-<campaignId>~<organizationId>[~<memberId>]`: what one subject has pledged in one campaign. */
export const pledge: Aggregate<PledgeState, PledgeEvent> = {
  category: 'pledge',
  initialState: { status: 'none', items: [], due: {} },
  evolve(state, event) {
    const { obligation, items, due } = state;
    switch (event.type) {
      case 'PledgePublished':
        return published(items, event.data);
      case 'PledgeSelfChecked': {
        const stated = new Map(event.data.items.map(({ key, outcome }) => [key, outcome]));
        return {
          status: 'self-checked',
          obligation,
          due: afterSelfCheck(due, event.data),
          items: items.map((item) => selfChecked(item, stated.get(item.key))),
        };
      }
      case 'PledgeCheckMissed': {
        const { [event.data.check]: _missed, ...left } = due;
        return { ...state, due: left };
      }
      case 'PledgeVerified': {
        const established = new Map(event.data.items.map(({ key, outcome }) => [key, outcome]));
        return {
          status: 'verified',
          obligation,
          due: {},
          items: items.map((item) => verified(item, established.get(item.key))),
        };
      }
      case 'PledgeItemSettled':
        return {
          ...state,
          items: items.map((item) => (item.key === event.data.key ? { ...item, outcome: 'kept' } : item)),
        };
    }
  },
};

type Publication = Extract<PledgeEvent, { type: 'PledgePublished' }>['data'];

function published(
  earlier: readonly PledgedItem[],
  { obligation, items, selfCheckBy, since }: Publication,
): PledgeState {
  const promised = items.map(({ key, dueAt, carriedOver }) => ({ key, obligation, dueAt, carriedOver }));
  const due = { 'self-check': { by: selfCheckBy, since } };
  return { status: 'published', obligation, items: [...earlier, ...promised], due };
}

type SelfChecked = Extract<PledgeEvent, { type: 'PledgeSelfChecked' }>['data'];

/** Who pledged has done its part when every item is checked; then it is the turn of who verifies. */
function afterSelfCheck(due: PledgeState['due'], { whole, verification }: SelfChecked): PledgeState['due'] {
  if (!whole) return due;
  const { 'self-check': _done, ...left } = due;
  if (verification === undefined) return left;
  const { by, since } = verification;
  return { verification: { by, since } };
}

function verified(item: PledgedItem, outcome: Outcome | undefined): PledgedItem {
  return outcome === undefined ? item : { ...item, outcome };
}

/** Until verification a later self-check replaces what was stated before, item by item. */
function selfChecked(item: PledgedItem, outcome: Outcome | undefined): PledgedItem {
  return outcome === undefined ? item : { ...item, selfChecked: outcome };
}
