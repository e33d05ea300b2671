import type { RecordedEvent } from '@pacesetter/kernel';
import type { Read, Testimony } from '../testimony';

/** Every subscriber was given every event, in the order that is promised to it. */
export function readerViolations({ history, reads, feed }: Testimony): readonly string[] {
  const ids = feed.events.map(({ id }) => id);
  const streams = new Map(history.map(({ id, streamId }) => [id, streamId]));
  const counted = ids.length + feed.hidden;
  return [
    ...(counted === history.length ? [] : [`the feed counts ${counted} events, there are ${history.length}`]),
    ...strangers(ids, history),
    ...reads.flatMap((read) => [...missed(read, ids), ...outOfOrder(read, streams)]),
  ];
}

/** The feed's events stand in the history, in the same order. */
function strangers(ids: readonly string[], history: readonly RecordedEvent[]): readonly string[] {
  let at = 0;
  return ids.flatMap((id) => {
    const found = history.findIndex((event, index) => index >= at && event.id === id);
    if (found < 0) return [`the feed has ${id}, which is not in the history, or before its place`];
    at = found + 1;
    return [];
  });
}

function missed({ subscriber, events }: Read, ids: readonly string[]): readonly string[] {
  const given = new Map(events.map(({ number, id }) => [number, id]));
  return ids.flatMap((id, index) => {
    const number = index + 1;
    if (given.get(number) === id) return [];
    return [`${subscriber} was given ${given.get(number) ?? 'nothing'} as number ${number}, not ${id}`];
  });
}

/** Looks at what came for the first time: at least once is promised, and what comes again is told by its id. */
function outOfOrder({ subscriber, inOrderOf, events }: Read, streams: ReadonlyMap<string, string>): readonly string[] {
  const latest = new Map<string, number>();
  const seen = new Set<number>();
  return events.flatMap(({ id, number }) => {
    if (seen.has(number)) return [];
    seen.add(number);
    const line = inOrderOf === 'everything' ? 'everything' : (streams.get(id) ?? id);
    const before = latest.get(line) ?? 0;
    latest.set(line, Math.max(before, number));
    return number > before ? [] : [`${subscriber} was given number ${number} of ${line} after ${before}`];
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
