import { type Random, seededRandom } from '@pacesetter/kernel';

/** What is done to an installation. */
export const FAULTS = {
  kill: 'a process is killed (SIGKILL), and started again',
  'kill-workers': 'all workers are killed while days go by',
  pause: 'a process stands still (SIGSTOP) and goes on',
  'postgres-restart': 'PostgreSQL is stopped and started',
  'postgres-crash': 'PostgreSQL crashes and recovers',
  'redis-crash': 'Redis is killed and started',
  'redis-emptied': 'Redis loses everything',
  cut: 'connections of a process are cut, and none gets through',
  slow: 'what a process says and hears comes late',
  stall: 'connections of a process stand, and nothing comes through',
  'clock-forwards': 'a clock is ahead',
  'clock-backwards': 'a clock is behind',
  'disk-full': "the database's disk is full",
} as const;

export type FaultKind = keyof typeof FAULTS;

export interface PlannedFault {
  readonly kind: FaultKind;
  /** How long it lasts, in milliseconds. */
  readonly lastsMs: number;
  /** Quiet time after it, in milliseconds; 0: the next one begins while all are still getting over it. */
  readonly restMs: number;
  /** Days that go by while it lasts, and before. */
  readonly daysDuring: number;
  readonly daysBefore: number;
}

/** Longer than anything is waited for: jobs of whoever is silent for 15 seconds are given to others. */
const TAKEN_OVER_MS = 17_000;
const LASTS_MS = [400, 2_500] as const;
const LONG_IS_RARE = 0.1;
/** Of the whole campaign, with a few to spare. */
export const DAYS = 75;

/** Each kind once, in an order of its own, while the campaign goes through all its days. */
export function planOf(seed: number): readonly PlannedFault[] {
  const random = seededRandom('faults', seed);
  const kinds = shuffled(Object.keys(FAULTS) as FaultKind[], random);
  const days = spread(DAYS, kinds.length * 2, random);
  return kinds.map((kind, index) => ({
    kind,
    lastsMs: kind === 'pause' && random.chance(LONG_IS_RARE) ? TAKEN_OVER_MS : random.integer(...LASTS_MS),
    restMs: random.chance(0.3) ? 0 : random.integer(100, 900),
    daysBefore: days[index * 2] ?? 0,
    daysDuring: days[index * 2 + 1] ?? 0,
  }));
}

function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const left = [...items];
  return items.map(() => left.splice(random.integer(0, left.length - 1), 1)).flat();
}

/** So many in so many parts, each as large as chance has it. */
function spread(total: number, parts: number, random: Random): readonly number[] {
  const counts = new Array<number>(parts).fill(0);
  for (let index = 0; index < total; index++) counts[random.integer(0, parts - 1)]! += 1;
  return counts;
}
