import { defineJob, waitAfter } from './job-definition';

describe('waitAfter', () => {
  const exponential = { type: 'exponential', delayMs: 100, maxDelayMs: 1_000 } as const;

  it.each([
    [1, 100],
    [2, 200],
    [4, 800],
    [5, 1_000],
    [60, 1_000],
  ])('doubles up to the longest wait: attempt %i waits %i ms', (attempt, expected) => {
    expect(waitAfter(attempt, exponential)).toBe(expected);
  });

  it('stays the same when fixed', () => {
    expect(waitAfter(7, { ...exponential, type: 'fixed' })).toBe(100);
  });
});

describe('defineJob', () => {
  it('keeps what is not said at the default', () => {
    const job = defineJob('verify-pledge', { attempts: 3, backoff: { delayMs: 5 } });
    expect(job).toEqual({
      name: 'verify-pledge',
      attempts: 3,
      backoff: { type: 'exponential', delayMs: 5, maxDelayMs: 60_000 },
    });
  });
});
