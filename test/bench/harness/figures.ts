/** One line of a benchmark's table. */
export interface Figure {
  /** What was done. */
  readonly work: string;
  /** What it is compared with. */
  readonly against: string;
  /** Units per second of the other. */
  readonly yardstick: number;
  /** Units per second of ours. */
  readonly reached: number;
  /** E.g. `appends/s`. */
  readonly unit: string;
  /** The ratio we want to reach; absent where there is none. */
  readonly toReach?: number;
  readonly remark?: string;
}

/** Prints a figure for `run.mjs`, which makes a table of all. */
export function report(figure: Figure): void {
  const { yardstick, reached } = figure;
  const ratio = Number((reached / yardstick).toFixed(2));
  console.log(JSON.stringify({ ...figure, yardstick: Math.round(yardstick), reached: Math.round(reached), ratio }));
}

/** The middle figure; the lower of the two when there are two. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((one, other) => one - other)[Math.floor((figures.length - 1) / 2)] ?? NaN;
}

/** More turns than three help on a machine that others use too. */
const TURNS = Number(process.env['BENCH_TURNS'] ?? 3);

/** Does a round of work and answers a figure. */
export type Contestant = () => Promise<number>;

/**
 * Lets the contestants take turns, so that a slow moment of the machine strikes all of them, and answers each one's
 * median. A first turn only warms up.
 */
export async function takeTurns<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  turns = TURNS,
): Promise<Record<Name, number>> {
  const names = Object.keys(contestants) as Name[];
  const figures = new Map(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of names) {
      const figure = await contestants[name]();
      if (turn > 0) figures.get(name)?.push(figure);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(figures.get(name) ?? [])])) as Record<Name, number>;
}

/** Does something so many times, `inFlight` at a time, and answers how many times a second. */
export async function perSecond(times: number, inFlight: number, action: () => Promise<unknown>): Promise<number> {
  let left = times;
  const work = async () => {
    while (left-- > 0) await action();
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: inFlight }, work));
  return (times / (performance.now() - begun)) * 1_000;
}
