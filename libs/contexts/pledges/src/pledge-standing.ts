import type { PledgedItem, PledgeState } from './pledge.state';

/** Items of the latest pledge. */
export function presentItems({ obligation, items }: PledgeState): readonly PledgedItem[] {
  return items.filter((item) => item.obligation === obligation);
}

/** Keys of the items of the latest pledge of which nobody has said what became of them. */
export function uncheckedItems(state: PledgeState): readonly string[] {
  return presentItems(state).flatMap(({ key, selfChecked }) => (selfChecked === undefined ? [key] : []));
}

/** Whether the pledge was published and every item of it is verified as kept, or was made good since. */
export function allKept({ status, items }: PledgeState): boolean {
  return status === 'verified' && items.every(({ outcome }) => outcome === 'kept');
}

/** Keys of items that were verified as broken and have not been made good. */
export function brokenItems(state: PledgeState): readonly string[] {
  return keysOf(state, ({ outcome }) => outcome === 'broken');
}

/** Keys of items that were verified as broken or only partly kept and have not been made good. */
export function openItems(state: PledgeState): readonly string[] {
  return keysOf(state, ({ outcome }) => outcome === 'broken' || outcome === 'partly');
}

/** Keys of items that had fallen due by `now` and that nobody has verified. */
export function unverified(state: PledgeState, now: string): readonly string[] {
  return keysOf(state, ({ dueAt, outcome }) => outcome === undefined && dueAt <= now);
}

function keysOf({ items }: PledgeState, holds: (item: PledgedItem) => boolean): readonly string[] {
  return items.filter(holds).map(({ key }) => key);
}
