import { pause } from './back-off';
import { FeedCheck } from './completeness';
import { type Connection, isPassing } from './connection';
import { type Beginning, type FeedEvent, type FeedPage, type Selection, selectionQuery, streamPath } from './feed';
import { listen } from './live';

/** What is read, from where, and how. */
export interface Subscription extends Selection {
  /** Cursor of the last event that was worked off; absent: from `from`. */
  readonly after?: string;
  /** Where to begin without a cursor; the beginning of history when absent. */
  readonly from?: Beginning;
  /** `live`: server-sent events. `pages`: long polling, where something in between holds streams back. */
  readonly transport?: 'live' | 'pages';
  /** Ends the reading. */
  readonly signal?: AbortSignal;
  /** Silence after which a connection counts as dead, in milliseconds; the server speaks every 15 seconds. */
  readonly silenceMs?: number;
}

export interface Received {
  readonly event: FeedEvent;
  /**
   * Keep it when the event has been worked off: `after` goes on behind it. With `pages` it is exact behind the last event
   * of a page only; after a crash the others of that page come again.
   */
  readonly cursor: string;
}

/** Which page is read. */
export interface PageParameters {
  readonly after?: string;
  readonly from?: Beginning;
  /** Events at most, up to 500. */
  readonly limit?: number;
  /** Seconds to wait for an event, up to 60. */
  readonly wait?: number;
  readonly signal?: AbortSignal;
  /** Tries altogether. */
  readonly most?: number;
}

const SILENCE_MS = 45_000;
const LONG_POLL_SECONDS = 30;
const OF_A_PAGE = 100;

/** One page of a feed. @throws PacesetterProblem, ServerUnreachable */
export async function readPage(
  connection: Connection,
  selection: Selection,
  { signal, most, ...parameters }: PageParameters,
): Promise<FeedPage> {
  const query = { ...selectionQuery(selection), ...parameters };
  // A request that may be held back is given that much more time.
  const timeoutMs = parameters.wait === undefined ? undefined : (parameters.wait + 15) * 1_000;
  const { body } = await connection.json(streamPath(selection, 'events'), { query, signal, most, timeoutMs });
  return body as FeedPage;
}

/**
 * Reads a feed until the signal comes. What is lost on the way is taken up where it broke off, however often; what the
 * server refuses for good ends it.
 * @throws FeedIncomplete, PacesetterProblem
 */
export async function* subscribe(connection: Connection, wanted: Subscription): AsyncGenerator<Received, void> {
  const { after, from, transport = 'live', signal = new AbortController().signal } = wanted;
  try {
    // A page of one event says what the feed has come to there: what follows is checked against it.
    const opening = await readPage(connection, wanted, { after, from, limit: 1, signal, most: Infinity });
    const check = FeedCheck.from(opening.page.before);
    yield* checked(opening, check, opening.next);
    const reading = { connection, wanted, check, signal, cursor: opening.next };
    yield* transport === 'live' ? followLive(reading) : followPages(reading);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

interface Reading {
  readonly connection: Connection;
  readonly wanted: Subscription;
  readonly check: FeedCheck;
  readonly signal: AbortSignal;
  readonly cursor: string;
}

async function* followPages({ connection, wanted, check, signal, ...start }: Reading): AsyncGenerator<Received, void> {
  for (let { cursor } = start; ;) {
    const patience = { wait: LONG_POLL_SECONDS, signal, most: Infinity };
    const page = await readPage(connection, wanted, { after: cursor, limit: OF_A_PAGE, ...patience });
    yield* checked(page, check, cursor);
    cursor = page.next;
  }
}

/** Hands out a page's events. A cursor that is exact there is only behind the last one. */
async function* checked({ events, page, next }: FeedPage, check: FeedCheck, before: string): AsyncGenerator<Received> {
  check.reached(page.before);
  for (const [index, event] of events.entries()) {
    yield { event: await check.take(event), cursor: index === events.length - 1 ? next : before };
  }
  check.reached(page.after);
}

/** How far a live reader is, and how often in a row it was cut off. */
interface Place {
  cursor: string;
  failures: number;
}

async function* followLive(reading: Reading): AsyncGenerator<Received, void> {
  const { connection, signal, cursor } = reading;
  const place: Place = { cursor, failures: 0 };
  for (;;) {
    const lost = yield* takeLive(reading, place);
    // A server that ends everybody's connection shall not see all of them come back at once.
    await pause(connection.waitAfter(lost, ++place.failures), signal);
    signal.throwIfAborted();
  }
}

/** As long as one connection holds. Answers how it was lost, unless the server has ended it. */
async function* takeLive(reading: Reading, place: Place): AsyncGenerator<Received, unknown> {
  const { connection, wanted, check, signal } = reading;
  const listening = { after: place.cursor, silenceMs: wanted.silenceMs ?? SILENCE_MS, signal };
  try {
    for await (const { event, standing, cursor = place.cursor } of listen(connection, wanted, listening)) {
      Object.assign(place, { cursor, failures: 0 });
      if (standing !== undefined) check.reached(standing);
      if (event !== undefined) yield { event: await check.take(event), cursor };
    }
    return undefined;
  } catch (error) {
    if (signal.aborted || !isPassing(error)) throw error;
    return error;
  }
}
