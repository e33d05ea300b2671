import type { EventStore } from '@pacesetter/event-store';
import type { Pool } from 'pg';
import { perSecond, report, takeTurns } from '../harness/figures';
import { appendToEmmett, type EmmettStore } from './emmett';
import { newEvents, newStream } from './sample-events';

export interface LoadParts {
  readonly store: EventStore;
  /** For the raw limit: a round trip that reads nothing. */
  readonly pool: Pool;
  readonly emmett: EmmettStore;
}

const NOTHING = { name: 'bench_nothing', text: 'SELECT 1' };

/** Loading whole streams, as every command does. */
export async function benchLoads({ store, pool, emmett }: LoadParts): Promise<void> {
  const [short, long] = [newStream(), newStream()];
  for (const [stream, length] of [
    [short, 10],
    [long, 1_000],
  ] as const) {
    await store.append(stream, 'no-stream', newEvents(length));
    await appendToEmmett(emmett, stream, length);
  }
  const ours = (times: number, inFlight: number, stream: string) => () =>
    perSecond(times, inFlight, () => store.readStream(stream));
  const theirs = (times: number, inFlight: number, stream: string) => () =>
    perSecond(times, inFlight, () => emmett.readStream(stream));
  const figures = await takeTurns({
    roundTrip: () => perSecond(3_000, 1, () => pool.query(NOTHING)),
    ours10: ours(3_000, 1, short),
    emmett10: theirs(1_000, 1, short),
    ours10by8: ours(4_000, 8, short),
    emmett10by8: theirs(1_500, 8, short),
    ours1000: ours(150, 1, long),
    emmett1000: theirs(40, 1, long),
  });
  const unit = 'loads/s';
  const against = 'emmett';
  report({
    work: 'load a stream of 10',
    against,
    yardstick: figures.emmett10,
    reached: figures.ours10,
    toReach: 2,
    unit,
  });
  report({
    work: 'load a stream of 10',
    against: 'the raw limit, a round trip that reads nothing',
    yardstick: figures.roundTrip,
    reached: figures.ours10,
    unit,
  });
  report({
    work: 'load a stream of 10, 8 in flight',
    against,
    yardstick: figures.emmett10by8,
    reached: figures.ours10by8,
    toReach: 2,
    unit,
  });
  report({
    work: 'load a stream of 1000',
    against,
    yardstick: figures.emmett1000,
    reached: figures.ours1000,
    toReach: 4,
    unit,
  });
}
