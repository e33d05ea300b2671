import type { RecordedEvent } from '@pacesetter/kernel';
import type { EventPage } from '../../src/event-store.port';
import { positionOf } from './position';

/** Something that becomes an event, or says why it cannot. */
export interface Decodable {
  readonly place: number;
  /** @throws NoUpcaster */
  event(): RecordedEvent;
}

export interface DecodablePage {
  readonly events: readonly Decodable[];
  /** How far was looked. */
  readonly place: number;
  readonly atHead: boolean;
}

/**
 * The page as its reader gets it. An event that cannot be upcast ends the page before it, so that whoever reads on
 * has dealt with all that came earlier when the error reaches him.
 * @throws NoUpcaster when the first event of the page is the one.
 */
export function eventPage({ events, place, atHead }: DecodablePage): EventPage {
  const decoded: RecordedEvent[] = [];
  for (const event of events) {
    try {
      decoded.push(event.event());
    } catch (error) {
      if (decoded.length === 0) throw error;
      return { events: decoded, position: positionOf(event.place - 1), atHead: false };
    }
  }
  return { events: decoded, position: positionOf(place), atHead };
}
