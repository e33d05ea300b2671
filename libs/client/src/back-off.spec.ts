import { pause, retryAfterMs, USUAL_RETRIES, waitMs } from './back-off';

describe('the wait after a failure', () => {
  it.each([
    [1, 125, 250],
    [2, 250, 500],
    [4, 1_000, 2_000],
    [20, 15_000, 30_000],
  ])('after %i in a row lies between %i and %i ms', (failures, least, most) => {
    expect(waitMs(failures, USUAL_RETRIES, () => 0)).toBe(least);
    expect(waitMs(failures, USUAL_RETRIES, () => 1)).toBe(most);
  });

  it.each([
    [null, undefined],
    ['7', 7_000],
    ['Thu, 01 Jan 1970 00:01:00 GMT', 50_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', undefined],
  ])('is what Retry-After %j asks for', (value, expected) => {
    expect(retryAfterMs(value, 10_000)).toBe(expected);
  });

  it('ends early when the signal comes', async () => {
    const stop = new AbortController();
    const waiting = pause(600_000, stop.signal);
    stop.abort();
    await waiting;
    await pause(600_000, stop.signal);
  });
});
