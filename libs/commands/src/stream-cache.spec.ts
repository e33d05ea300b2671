import { recorder } from '@pacesetter/testing';
import { savingsBox } from '../test/savings-box';
import { advance, type CachedStream, fingerprint, StreamCache } from './stream-cache';

const entry = (revision: number): CachedStream => ({ state: 0, revision, commands: [], checkedAt: 0 });

describe('the cache of streams', () => {
  it('keeps what was used lately, within its capacity', () => {
    const cache = new StreamCache(8);
    for (let index = 0; index < 100; index++) {
      cache.set(`s${index}`, entry(index));
      cache.get('s0');
    }
    const kept = Array.from({ length: 100 }, (_, index) => `s${index}`).filter((id) => cache.get(id) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(8);
    expect(kept).toContain('s0');
    expect(kept).toContain('s99');
  });

  it('answers the latest entry of a stream', () => {
    const cache = new StreamCache(4);
    cache.set('s', entry(1));
    cache.set('other', entry(1));
    cache.set('s', entry(2));
    expect(cache.get('s')?.revision).toBe(2);
    cache.set('another', entry(1));
    expect(cache.get('s')?.revision).toBe(2);
  });

  it('forgets a stream for good', () => {
    const cache = new StreamCache(4);
    cache.set('s', entry(1));
    cache.set('other', entry(1));
    cache.set('s', entry(2));
    cache.forget('s');
    expect(cache.get('s')).toBeUndefined();
  });
});

describe('an entry', () => {
  it('advances by events, and knows the commands that they came from', () => {
    const record = recorder();
    const events = [1, 2].map((amount) => record({ type: 'MoneyMoved', data: { amount, note: '' } } as const));
    const advanced = advance(savingsBox, entry(-1), events);
    expect(advanced).toMatchObject({ state: 3, revision: 1 });
    expect(advanced.commands).toEqual(events.map(({ metadata }) => fingerprint(metadata.commandId)));
    expect(new Set(advanced.commands).size).toBe(2);
  });
});
