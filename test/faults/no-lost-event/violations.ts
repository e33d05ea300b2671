/** An event as a reader met it. */
export interface Sighting {
  readonly position: number;
  readonly id: string;
}

/** What all took part in the experiment have to tell when it is over. */
export interface Testimony {
  /** The log in the end, in the order of positions. */
  readonly log: readonly Sighting[];
  /** What each reader saw, in the order in which he saw it; every reader has read to the end. */
  readonly readers: Readonly<Record<string, readonly Sighting[]>>;
  /** Every event that a writer was told is written. */
  readonly acknowledged: readonly Sighting[];
}

export type ViolationKind = 'gap' | 'missed' | 'doubled' | 'out of order' | 'acknowledged but lost';

export interface Violation {
  readonly kind: ViolationKind;
  readonly who: string;
  readonly position: number;
}

/** Everything that contradicts "no event is ever missed, doubled or out of order". */
export function violations({ log, readers, acknowledged }: Testimony): Violation[] {
  const idAt = new Map(log.map(({ position, id }) => [position, id]));
  return [
    ...log.filter(({ position }, index) => position !== index + 1).map(violation('gap', 'log')),
    ...acknowledged
      .filter(({ position, id }) => idAt.get(position) !== id)
      .map(violation('acknowledged but lost', 'log')),
    ...Object.entries(readers).flatMap(([who, seen]) => readerViolations(who, seen, log)),
  ];
}

function readerViolations(who: string, seen: readonly Sighting[], log: readonly Sighting[]): Violation[] {
  const times = new Map<string, number>();
  for (const { id } of seen) times.set(id, (times.get(id) ?? 0) + 1);
  return [
    ...log.filter(({ id }) => !times.has(id)).map(violation('missed', who)),
    ...seen.filter(({ id }) => (times.get(id) ?? 0) > 1).map(violation('doubled', who)),
    ...seen
      .filter(({ position }, index) => position <= (seen[index - 1]?.position ?? 0))
      .map(violation('out of order', who)),
  ];
}

function violation(kind: ViolationKind, who: string): (sighting: Sighting) => Violation {
  return ({ position }) => ({ kind, who, position });
}
