import { Wakeup } from './wakeup';

describe('Wakeup', () => {
  const never = new AbortController().signal;

  it('wakes who waits', async () => {
    const bell = new Wakeup();
    const waiting = bell.wait(10_000, never);
    bell.ring();
    expect(await waiting).toBe(true);
  });

  it('remembers a ring until the next wait, once', async () => {
    const bell = new Wakeup();
    bell.ring();
    bell.ring();
    expect(await bell.wait(10_000, never)).toBe(true);
    expect(await bell.wait(5, never)).toBe(false);
  });

  it('ends when it is aborted', async () => {
    const stop = new AbortController();
    const waiting = new Wakeup().wait(10_000, stop.signal);
    stop.abort();
    expect(await waiting).toBe(false);
    expect(await new Wakeup().wait(10_000, stop.signal)).toBe(false);
  });
});
