import { getEventListeners } from 'node:events';
import { withDeadline } from './deadline';

const late = () => new Error('too late');
const never = () => new Promise<never>(() => undefined);

describe('a deadline', () => {
  it('answers what the action answers, or throws what it throws', async () => {
    expect(await withDeadline({ ms: 1_000, late }, () => Promise.resolve('done'))).toBe('done');
    const failure = withDeadline({ ms: Infinity, late }, () => Promise.reject(new Error('failed')));
    await expect(failure).rejects.toThrow('failed');
  });

  it('ends the wait when the time is over, even if nobody listens, and tells the action', async () => {
    let told: AbortSignal | undefined;
    const waiting = withDeadline({ ms: 5, late }, (signal) => {
      told = signal;
      return never();
    });
    await expect(waiting).rejects.toThrow('too late');
    expect(told?.reason).toEqual(new Error('too late'));
  });

  it('ends the wait when the signal comes, or has come', async () => {
    const outer = new AbortController();
    const waiting = withDeadline({ ms: Infinity, signal: outer.signal, late }, never);
    outer.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(withDeadline({ ms: Infinity, signal: outer.signal, late }, never)).rejects.toThrow('enough');
  });

  it('leaves nothing behind on a signal that lives longer, even if the action never ends', async () => {
    const { signal } = new AbortController();
    await expect(withDeadline({ ms: 5, signal, late }, never)).rejects.toThrow('too late');
    await withDeadline({ ms: 1_000, signal, late }, () => Promise.resolve('done'));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
