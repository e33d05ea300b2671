import type { LogRecord } from '../log';
import type { Strategy } from './group-settings';
import type { Reader } from './reader';

/** Who gets an event; undefined when it has to wait. */
export type Dispatch = (record: LogRecord) => Reader | undefined;

/** @param turn whose turn it is, counted up with every event that was given out */
export function dispatch(strategy: Strategy, readers: readonly Reader[], turn: number): Dispatch {
  switch (strategy) {
    case 'DispatchToSingle':
      return () => readers.find(({ hasRoom }) => hasRoom);
    case 'RoundRobin':
      return () => readers.map((_, index) => readers[(turn + index) % readers.length]).find((one) => one?.hasRoom);
    case 'Pinned':
      return ({ streamId }) => {
        const pinned = readers[hashOf(streamId) % readers.length];
        return pinned?.hasRoom === true ? pinned : undefined;
      };
  }
}

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash;
}
