import { newId, VirtualClock } from '@pacesetter/kernel';
import { testRedis, type TestRedis } from '@pacesetter/testing';
import { eventually } from '../../contract/eventually';
import { createQueue, type JobQueue } from '../bullmq/job-queue';
import type { QueuedTimer } from '../queued-timer';
import { TimerSweep } from './timer-sweep';

const START = '2010-06-01T00:00:00.000Z';

/** A view with a timer every second from START on. */
function timersEverySecond(count: number) {
  const all: QueuedTimer[] = Array.from({ length: count }, (_, second) => ({
    id: `timer-${String(second).padStart(5, '0')}`,
    job: 'remind',
    payload: {},
    dueAt: new Date(Date.parse(START) + second * 1_000).toISOString(),
  }));
  return {
    dueUntil: async (instant: string, limit: number, after?: Pick<QueuedTimer, 'id'>) =>
      all.filter(({ id, dueAt }) => dueAt <= instant && id > (after?.id ?? '')).slice(0, limit),
  };
}

describe('TimerSweep', () => {
  let redis: TestRedis;
  let queue: JobQueue;
  let clock: VirtualClock;

  beforeAll(async () => {
    redis = await testRedis();
  });

  beforeEach(async () => {
    clock = new VirtualClock(START);
    const onError = () => undefined;
    queue = await createQueue({ backend: 'redis', url: redis.url, name: `sweep-${newId()}`, clock, onError });
  });

  afterEach(() => queue.close());
  afterAll(() => redis.stop());

  it('brings what falls due within the horizon, in pages', async () => {
    const sweep = new TimerSweep({ timers: timersEverySecond(100), queue, clock, horizonMs: 20_000, pageSize: 7 });
    expect(await sweep.sweep()).toBe(21);
    expect(await queue.counts()).toEqual({ waiting: 1, active: 0, delayed: 20 });
  });

  it('finds the same again without doubling it, and what was lost', async () => {
    const sweep = new TimerSweep({ timers: timersEverySecond(100), queue, clock, horizonMs: 0, pageSize: 10 });
    clock.advanceTo('2010-06-01T00:00:19Z');
    await sweep.sweep();
    await sweep.sweep();
    expect(await queue.counts()).toMatchObject({ waiting: 20 });
    await queue.empty();
    clock.advanceTo('2010-06-01T00:00:24Z');
    expect(await sweep.sweep()).toBe(25);
    expect(await queue.counts()).toMatchObject({ waiting: 25 });
  });

  it('sweeps at an interval and finds what was lost', async () => {
    const sweep = new TimerSweep({ timers: timersEverySecond(1), queue, clock });
    await sweep.start(100);
    await eventually(async () => expect(await queue.counts()).toMatchObject({ waiting: 1 }));
    await queue.empty();
    await eventually(async () => expect(await queue.counts()).toMatchObject({ waiting: 1 }));
  });
});
