import type { Read, Testimony } from '../testimony';

/** Every subscriber was given every event, and where order is promised, in order. What comes again is told by its id. */
export function readerViolations({ history, reads }: Testimony): readonly string[] {
  const ids = history.map(({ id }) => id);
  return reads.flatMap((read) => [...missed(read, ids), ...outOfOrder(read)]);
}

function missed({ subscriber, events }: Read, ids: readonly string[]): readonly string[] {
  const given = new Map(events.map(({ number, id }) => [number, id]));
  return ids.flatMap((id, index) => {
    const number = index + 1;
    if (given.get(number) === id) return [];
    return [`${subscriber} was given ${given.get(number) ?? 'nothing'} as number ${number}, not ${id}`];
  });
}

function outOfOrder({ subscriber, inOrder, events }: Read): readonly string[] {
  if (!inOrder) return [];
  const seen = new Set<number>();
  return events.flatMap(({ number }) => {
    if (seen.has(number)) return [];
    seen.add(number);
    return number === seen.size ? [] : [`${subscriber} was given ${number} where ${seen.size} was due`];
  });
}

/** Every read model says what one says that is derived from the first event on. */
export function readModelViolations({ readModels: { kept, rebuilt } }: Testimony): readonly string[] {
  const tables = new Set([...Object.keys(kept), ...Object.keys(rebuilt)]);
  return [...tables].flatMap((table) => {
    if (kept[table] === rebuilt[table]) return [];
    return [`${table}: ${kept[table] ?? 'is not there'}, derived anew ${rebuilt[table] ?? 'is not there'}`];
  });
}
