import { fold } from '@pacesetter/kernel';
import { item, published, selfChecked, settled, verified } from '../test/pledged';
import type { PledgeEvent } from './pledge.events';
import { allKept, brokenItems, openItems, unverified } from './pledge-standing';
import { pledge } from './pledge.state';

const early = '2010-12-31T00:00:00.000Z';
const late = '2011-12-31T00:00:00.000Z';

const begun: readonly PledgeEvent[] = [
  published(item('a'), item('b', { dueAt: early }), item('c')),
  selfChecked({ a: 'kept', b: 'kept', c: 'kept' }),
];
const mixed = [...begun, verified({ a: 'kept', b: 'partly', c: 'broken' }, 'broken')];

const after = (events: readonly PledgeEvent[]) => fold(pledge, events);

describe('how a pledge stands', () => {
  it('counts as kept only when it was verified', () => {
    expect(allKept(after([]))).toBe(false);
    expect(allKept(after(begun))).toBe(false);
    expect(allKept(after([...begun, verified({ a: 'kept', b: 'kept', c: 'kept' }, 'kept')]))).toBe(true);
    expect(allKept(after(mixed))).toBe(false);
  });

  it('counts as kept when everything was made good', () => {
    expect(openItems(after([...mixed, settled('b')]))).toEqual(['c']);
    expect(allKept(after([...mixed, settled('b'), settled('c')]))).toBe(true);
  });

  it('names what is broken and what is open', () => {
    expect(brokenItems(after(mixed))).toEqual(['c']);
    expect(openItems(after(mixed))).toEqual(['b', 'c']);
    expect(brokenItems(after([...mixed, settled('c')]))).toEqual([]);
  });

  it('names what has fallen due and was not verified', () => {
    expect(unverified(after(begun), '2010-12-30T00:00:00.000Z')).toEqual([]);
    expect(unverified(after(begun), early)).toEqual(['b']);
    expect(unverified(after(begun), late)).toEqual(['a', 'b', 'c']);
    expect(unverified(after(mixed), late)).toEqual([]);
  });
});
