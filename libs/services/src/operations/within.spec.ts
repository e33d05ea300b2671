import { setTimeout as sleep } from 'node:timers/promises';
import { within } from './within';

describe('work that is given a time', () => {
  it('has ended, or is not waited for any longer', async () => {
    expect(await within(sleep(1), 5_000)).toBe(true);
    expect(await within(new Promise(() => undefined), 1)).toBe(false);
  });

  it('says why it failed', async () => {
    await expect(within(Promise.reject(new Error('the store is away')), 5_000)).rejects.toThrow('the store is away');
  });
});
