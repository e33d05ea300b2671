import { withPatience } from './patience';

const loss = () => Object.assign(new Error('the server is away'), { code: 'ECONNREFUSED' });

describe('withPatience', () => {
  it('repeats what fails by loss of connection until it succeeds', async () => {
    let attempts = 0;
    const action = async () => {
      if (++attempts < 4) throw loss();
      return 'done';
    };
    expect(await withPatience(action, { patienceMs: 5_000 })).toBe('done');
    expect(attempts).toBe(4);
  });

  it('throws any other error at once', async () => {
    let attempts = 0;
    const action = async () => {
      attempts++;
      throw new Error('no such table');
    };
    await expect(withPatience(action, { patienceMs: 5_000 })).rejects.toThrow('no such table');
    expect(attempts).toBe(1);
  });

  it('throws the last loss when patience is over', async () => {
    let attempts = 0;
    const action = async () => {
      attempts++;
      throw loss();
    };
    const begin = performance.now();
    await expect(withPatience(action, { patienceMs: 200 })).rejects.toThrow('the server is away');
    expect(performance.now() - begin).toBeGreaterThanOrEqual(195);
    expect(attempts).toBeGreaterThan(2);
  });

  it('ends with the reason of its signal, also in the middle of a pause', async () => {
    const controller = new AbortController();
    const waiting = withPatience(() => Promise.reject(loss()), { patienceMs: 60_000, signal: controller.signal });
    setTimeout(() => controller.abort(new Error('shutting down')), 50);
    await expect(waiting).rejects.toThrow('shutting down');
  });
});
