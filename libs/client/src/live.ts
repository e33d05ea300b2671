import type { Connection } from './connection';
import { withDeadline } from './deadline';
import { type FeedEvent, type Selection, selectionQuery, type Standing, streamPath } from './feed';
import { ServerUnreachable } from './problem';
import { SentEvents, type SentBlock } from './server-sent-events';

/** What a live stream says: an event, or how far it is. */
export interface Said {
  readonly event?: FeedEvent;
  readonly standing?: Standing;
  /** Where the stream goes on after this. */
  readonly cursor?: string;
}

export interface LiveOptions {
  readonly after: string;
  /** Silence after which the connection counts as dead, in milliseconds. */
  readonly silenceMs: number;
  readonly signal: AbortSignal;
}

/**
 * One connection to a live stream, until it ends.
 * @throws ServerUnreachable when it breaks off or falls silent, PacesetterProblem
 */
export async function* listen(connection: Connection, wanted: Selection, options: LiveOptions): AsyncGenerator<Said> {
  const { after, silenceMs, signal } = options;
  const late = () => new ServerUnreachable(`the stream has said nothing for ${silenceMs} ms`);
  // The time that the reader takes for itself is not counted.
  const within: Within = (wait) => withDeadline({ ms: silenceMs, signal, late }, wait);
  const response = await within((signal) =>
    connection.send(streamPath(wanted, 'live'), {
      query: selectionQuery(wanted),
      headers: { accept: 'text/event-stream', 'last-event-id': after },
      signal,
      most: 1,
    }),
  );
  const events = new SentEvents();
  for await (const bytes of chunksOf(response, within)) {
    for (const block of events.take(bytes)) yield saidIn(block);
  }
}

type Within = <Result>(wait: (signal: AbortSignal) => Promise<Result>) => Promise<Result>;

async function* chunksOf({ body }: Response, within: Within): AsyncGenerator<Uint8Array> {
  const reader = (body as ReadableStream<Uint8Array> | null)?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await within(() => reader.read());
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new ServerUnreachable('the stream has been cut off', { cause });
  } finally {
    // Whoever stops reading lets the server know. What has broken off already cannot be told.
    await reader.cancel().catch(() => undefined);
  }
}

function saidIn({ name, data, id }: SentBlock): Said {
  if (name === 'message') return { event: JSON.parse(data) as FeedEvent, cursor: id };
  return name === 'page' ? { standing: JSON.parse(data) as Standing, cursor: id } : {};
}
