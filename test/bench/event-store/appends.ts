import type { EventStore } from '@pacesetter/event-store';
import { perSecond, report, takeTurns, type Contestant } from '../harness/figures';
import { appendToEmmett, type EmmettStore } from './emmett';
import { insertOne } from './plain-inserts';
import { newEvents, newStream } from './sample-events';
import type { Pool } from 'pg';

export interface Appenders {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly emmett: EmmettStore;
}

/** Every append makes a new stream and checks that it is new. */
export async function benchAppends({ store, pool, emmett }: Appenders): Promise<void> {
  const latencies = new Latencies();
  const ours =
    (times: number, inFlight: number, events = 1): Contestant =>
    async () => {
      const append = () => store.append(newStream(), 'no-stream', newEvents(events));
      return (
        events * (await perSecond(times, inFlight, inFlight === 64 && events === 1 ? latencies.of(append) : append))
      );
    };
  const plain = (times: number, inFlight: number) => () => perSecond(times, inFlight, () => insertOne(pool));
  const theirs =
    (times: number, inFlight: number, events = 1) =>
    async () =>
      events * (await perSecond(times, inFlight, () => appendToEmmett(emmett, newStream(), events)));

  const figures = await takeTurns({
    plain64: plain(8_000, 64),
    ours64: ours(24_000, 64),
    ours1024: ours(40_000, 1_024),
    ours64x10: ours(4_000, 64, 10),
    emmett64: theirs(2_000, 64),
    emmett64x10: theirs(1_000, 64, 10),
    plain1: plain(1_500, 1),
    ours1: ours(1_500, 1),
    emmett1: theirs(700, 1),
  });
  const { plain64, plain1, emmett64, emmett1, emmett64x10, ours64, ours1024, ours1, ours64x10 } = figures;
  const insert = 'single-row INSERTs through pg';
  const appends = { unit: 'appends/s' };
  const events = { unit: 'events/s' };
  report({
    work: 'append, 64 in flight',
    against: `${insert}, 64 in flight`,
    yardstick: plain64,
    reached: ours64,
    toReach: 2.5,
    remark: latencies.toString(),
    ...appends,
  });
  report({
    work: 'append, 1024 in flight',
    against: `${insert}, 64 in flight`,
    yardstick: plain64,
    reached: ours1024,
    toReach: 3,
    ...appends,
  });
  report({
    work: 'append, one at a time',
    against: `${insert}, one at a time`,
    yardstick: plain1,
    reached: ours1,
    toReach: 0.6,
    ...appends,
  });
  report({
    work: 'append 10 events, 64 in flight',
    against: `${insert}, 64 in flight`,
    yardstick: plain64,
    reached: ours64x10,
    toReach: 3.5,
    ...events,
  });
  report({
    work: 'append, 64 in flight',
    against: 'emmett',
    yardstick: emmett64,
    reached: ours64,
    toReach: 8,
    ...appends,
  });
  report({
    work: 'append, one at a time',
    against: 'emmett',
    yardstick: emmett1,
    reached: ours1,
    toReach: 1.5,
    ...appends,
  });
  report({
    work: 'append 10 events, 64 in flight',
    against: 'emmett',
    yardstick: emmett64x10,
    reached: ours64x10,
    ...events,
  });
}

/** Remembers how long each call took. */
class Latencies {
  private readonly milliseconds: number[] = [];

  of(action: () => Promise<unknown>): () => Promise<void> {
    return async () => {
      const begun = performance.now();
      await action();
      this.milliseconds.push(performance.now() - begun);
    };
  }

  toString(): string {
    const sorted = this.milliseconds.toSorted((one, other) => one - other);
    return `p99 ${sorted[Math.floor(sorted.length * 0.99)]?.toFixed(1)} ms`;
  }
}
