import { DomainError } from '@pacesetter/kernel';
import { JobCannotSucceed } from '../src/jobs/job-handler';
import { eventually } from './eventually';
import { timers, type Workshop } from './workshop';

const EMPTY = { waiting: 0, active: 0, delayed: 0 };

/** A failed job is tried again, later and later; one that cannot succeed ends in a dead letter and leaves the queue. */
export function failureContract(open: () => Promise<Workshop>): void {
  it('tries again after a wait that grows', async () => {
    const shop = await open();
    await shop.work(({ attempt }) => {
      if (attempt < 3) throw new Error('not yet');
    });
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.deliveries.map(({ attempt }) => attempt)).toEqual([1, 2, 3]));
    const [first, second, third] = shop.deliveries.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(95);
    expect(third! - second!).toBeGreaterThanOrEqual(195);
    expect(shop.letters).toEqual([]);
    await eventually(async () => expect(await shop.queue.counts()).toEqual(EMPTY));
  });

  it('hands over the job with its history after the last attempt', async () => {
    const shop = await open();
    await shop.work(({ attempt }) => {
      throw new Error(`failure ${attempt}`);
    });
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.letters).toHaveLength(1));
    const history = [1, 2, 3].map((attempt) => ({ attempt, error: `Error: failure ${attempt}` }));
    const letter = { timerId: 'timer-0', job: 'stamp', payload: { number: 0 }, attempts: 3, error: 'Error: failure 3' };
    expect(shop.letters).toMatchObject([{ ...letter, history }]);
    await eventually(async () => expect(await shop.queue.counts()).toEqual(EMPTY));
  });

  it.each([
    [
      'a job that cannot succeed',
      new JobCannotSucceed('there is no such campaign'),
      'JobCannotSucceed: there is no such campaign',
    ],
    [
      'a refused command',
      new DomainError('campaign-closed', 'it is closed'),
      'DomainError (campaign-closed): it is closed',
    ],
  ])('does not try %s again', async (_, error, text) => {
    const shop = await open();
    await shop.work(() => {
      throw error;
    });
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.letters).toHaveLength(1));
    expect(shop.letters).toMatchObject([{ attempts: 1, error: text }]);
    await eventually(async () => expect(await shop.queue.counts()).toEqual(EMPTY));
    expect(shop.deliveries).toHaveLength(1);
  });

  it('keeps a job whose dead letter could not be recorded', async () => {
    const shop = await open();
    let asked = 0;
    await shop.workWith({
      work: () => Promise.reject(new JobCannotSucceed('hopeless')),
      concurrency: 1,
      record: async (letter) => {
        if (++asked === 1) throw new Error('store unavailable');
        shop.letters.push(letter);
      },
    });
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.letters).toHaveLength(1));
    expect(asked).toBe(2);
    await eventually(async () => expect(await shop.queue.counts()).toEqual(EMPTY));
  });

  it('waits for a worker that knows the job', async () => {
    const shop = await open();
    await shop.work();
    await shop.queue.enqueue([{ ...timers(1)[0]!, job: 'of-a-newer-version' }]);
    await eventually(async () => expect(await shop.queue.counts()).toEqual({ ...EMPTY, delayed: 1 }));
    expect(shop.letters).toEqual([]);
  });

  it('takes a timer again whose job was given up', async () => {
    const shop = await open();
    let hopeless = true;
    await shop.work(() => {
      if (hopeless) throw new JobCannotSucceed('hopeless');
    });
    await shop.queue.enqueue(timers(1));
    await eventually(async () => expect([shop.letters.length, await shop.queue.counts()]).toEqual([1, EMPTY]));
    hopeless = false;
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.deliveries).toHaveLength(2));
    expect(shop.letters).toHaveLength(1);
  });
}
