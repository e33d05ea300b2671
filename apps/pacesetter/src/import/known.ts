import type { Engine } from '@pacesetter/engine';
import type { Aggregate, DomainEvent } from '@pacesetter/kernel';

const WIDTH = 1_000;

/** What the history says of each of these; their streams are read in groups. */
export async function known<State, Event extends DomainEvent>(
  { parts: { executor } }: Engine,
  aggregate: Aggregate<State, Event>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, State>> {
  const all = [...new Set(ids)].filter((id) => id !== '');
  const states = new Map<string, State>();
  for (let start = 0; start < all.length; start += WIDTH) {
    const group = all.slice(start, start + WIDTH);
    const read = await Promise.all(group.map((id) => executor.state(aggregate, id)));
    group.forEach((id, index) => states.set(id, read[index] as State));
  }
  return states;
}
