import { setTimeout as sleep } from 'node:timers/promises';
import { VirtualClock } from '@pacesetter/kernel';
import { RecordedSpans } from '@pacesetter/testing';
import { eventually } from './eventually';
import { timers, type Workshop } from './workshop';
import type { QueueConfig } from '../src/bullmq/queue-config';

const upTo = (count: number) => Array.from({ length: count }, (_, number) => number);

/** What is enqueued is done, when it is due, once as a rule. The order among due jobs is not promised. */
export function deliveryContract(open: (options?: Partial<QueueConfig>) => Promise<Workshop>): void {
  it('does what is due, with its payload and its timer id', async () => {
    const shop = await open();
    await shop.work();
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.deliveries).toHaveLength(1));
    expect(shop.deliveries).toMatchObject([{ number: 0, timerId: 'timer-0', attempt: 1 }]);
  });

  it('does a heap of jobs, each once, and never more at a time than it may', async () => {
    const shop = await open();
    let inHand = 0;
    let most = 0;
    await shop.queue.enqueue(timers(400));
    await shop.work(async () => {
      most = Math.max(most, ++inHand);
      await sleep(1);
      inHand--;
    }, 8);
    await eventually(() => expect(shop.numbers).toEqual(upTo(400)));
    expect(most).toBe(8);
    await eventually(async () => expect(await shop.queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0 }));
  });

  it('holds back what is not due yet', async () => {
    const shop = await open();
    await shop.work();
    const [timer] = timers(1, 800);
    await shop.queue.enqueue(timers(1, 800));
    expect(await shop.queue.counts()).toMatchObject({ delayed: 1 });
    await eventually(() => expect(shop.deliveries).toHaveLength(1));
    expect(shop.deliveries[0]!.at).toBeGreaterThanOrEqual(Date.parse(timer!.dueAt) - 20);
  });

  it('measures due times by the clock it was given', async () => {
    const shop = await open({ clock: new VirtualClock('2012-11-30T00:00:00Z') });
    await shop.work();
    await shop.queue.enqueue([{ ...timers(1)[0]!, dueAt: '2012-06-30T00:00:00.000Z' }]);
    await eventually(() => expect(shop.deliveries).toHaveLength(1));
  });

  it('says how many jobs there are, and for how long the first of them has been due', async () => {
    const shop = await open();
    expect(await shop.queue.waitingSeconds()).toBe(0);
    const [late, , early] = timers(3, 60_000);
    await shop.queue.enqueue([late!, { ...early!, dueAt: new Date().toISOString() }]);
    await sleep(100);
    expect(await shop.queue.countsNow()).toEqual({ waiting: 1, active: 0, delayed: 1 });
    const seconds = await shop.queue.waitingSeconds();
    expect(seconds).toBeGreaterThan(0.05);
    expect(seconds).toBeLessThan(30);
  });

  it('leaves a timer as it is that is in the queue already, and takes it again when it was done', async () => {
    const shop = await open();
    await shop.queue.enqueue(timers(1));
    await shop.queue.enqueue([{ ...timers(1)[0]!, payload: { number: 7 } }]);
    expect(await shop.queue.counts()).toMatchObject({ waiting: 1 });
    await shop.work();
    await eventually(() => expect(shop.numbers).toEqual([0]));
    await eventually(async () => expect(await shop.queue.counts()).toMatchObject({ waiting: 0, active: 0 }));
    await shop.queue.enqueue(timers(1));
    await eventually(() => expect(shop.numbers).toEqual([0, 0]));
  });

  it('goes on with the trace of what was to be done at once, and begins one for a deadline, linked to it', async () => {
    const tracer = new RecordedSpans();
    const shop = await open({ tracer });
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const [atOnce, deadline, untraced] = timers(3).map((timer) => ({ ...timer, setAt: timer.dueAt }));
    const longAgo = new Date(Date.parse(deadline!.dueAt) - 1_000).toISOString();
    await shop.queue.enqueue([{ ...atOnce!, traceparent }, { ...deadline!, traceparent, setAt: longAgo }, untraced!]);
    await shop.work(undefined, 1);
    await eventually(() => expect(shop.deliveries).toHaveLength(3));
    const spans = new Map(tracer.spans.map((span) => [span.attributes?.['messaging.message.id'], span]));
    expect(spans.get(atOnce!.id)).toMatchObject({ name: 'job stamp', parent: traceparent, links: [traceparent] });
    expect(spans.get(deadline!.id)).toMatchObject({ kind: 'consumer', parent: 'none', links: [traceparent] });
    expect(spans.get(untraced!.id)).toMatchObject({ parent: 'none', links: [] });
  });

  it('finishes what it has in hand before it closes, and leaves the rest', async () => {
    const shop = await open();
    let finished = 0;
    await shop.queue.enqueue(timers(20));
    const worker = await shop.work(async () => {
      await sleep(150);
      finished++;
    }, 4);
    await eventually(() => expect(shop.deliveries.length).toBeGreaterThanOrEqual(4));
    await worker.close();
    expect(finished).toBe(shop.deliveries.length);
    expect(await shop.queue.counts()).toEqual({ waiting: 20 - finished, active: 0, delayed: 0 });
  });
}
