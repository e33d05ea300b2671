import { type RecordedEvent, sha256 } from '@pacesetter/kernel';
import { sequenceOf } from '@pacesetter/log-numbers';

/**
 * How far a subscriber has come in its feed, and what came before: enough to prove later that nothing was left out. Every
 * event of the source takes a place in it, whether it is delivered, hidden or not wanted.
 */
export interface Standing {
  /** Events of the source that have been looked at. */
  readonly places: number;
  /** Events delivered: they are numbered from 1, without gaps. */
  readonly delivered: number;
  /** Events that were wanted, and may not be seen. */
  readonly hidden: number;
  /** Over all events delivered, in order. */
  readonly digest: string;
}

/** Before the first event of a feed that begins at a place of its source. */
export function origin(feed: string, places = 0): Standing {
  return { places, delivered: 0, hidden: 0, digest: sha256(`pacesetter-feed/1\n${feed}\n${places}`) };
}

/** After an event was delivered. */
export function afterDelivery(
  before: Standing,
  {
    event,
    number,
    places,
  }: { readonly event: Pick<RecordedEvent, 'id'>; readonly number: number; readonly places: number },
): Standing {
  return {
    places,
    delivered: before.delivered + 1,
    hidden: before.hidden,
    digest: sha256(`${before.digest}\n${sequenceOf(number)}\n${event.id}`),
  };
}

/** After an event was hidden. */
export function afterHiding(before: Standing, places: number): Standing {
  return { ...before, places, hidden: before.hidden + 1 };
}
