import type { ServerResponse } from 'node:http';
import { feedOf, origin } from '../test/feed';
import { answer, hangUp, type Play, PlayingServer, problem } from '../test/playing-server';
import type { FeedEvent } from './feed';
import { PacesetterClient } from './pacesetter-client';
import type { Subscription } from './subscription';

const { events, after } = feedOf(['a', 'b', 'c', 'd']);
const OPENING = answer(200, { events: [], page: { before: origin, after: origin }, next: 'cursor-0' });

const eventText = (event: FeedEvent) => `id: cursor-${event.feednumber}\ndata: ${JSON.stringify(event)}\n\n`;

/** Says so much of a live stream and then leaves it open, or ends it. */
function live(text: string, then: (response: ServerResponse) => void = () => undefined): Play {
  return (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(text, () => then(response));
  };
}

const cutOff = (response: ServerResponse) => void response.socket?.resetAndDestroy();

describe('a subscription', () => {
  let server: PlayingServer | undefined;
  afterEach(() => server?.close());

  /** Ids of events up to the last one, or what went wrong. */
  async function read(plays: readonly Play[], wanted: Partial<Subscription> = {}): Promise<readonly string[]> {
    server?.close();
    server = new PlayingServer(OPENING, ...plays);
    const client = new PacesetterClient({ url: await server.listen(), retries: { firstMs: 1 } });
    const ids: string[] = [];
    for await (const { event } of client.subscribe(wanted)) {
      ids.push(event.id);
      if (event.id === 'd') break;
    }
    return ids;
  }

  const resumedAt = () => server?.asked.slice(1).map(({ headers }) => headers['last-event-id']);

  it('goes on right behind what has come, however the connection was lost', async () => {
    const [a = '', b = '', c = '', d = ''] = events.map(eventText);
    const plays = [
      live(a + b.slice(0, -5), cutOff),
      hangUp,
      problem(503, 'away'),
      live(b, (all) => all.end()),
      live(c + d),
    ];
    expect(await read(plays)).toEqual(['a', 'b', 'c', 'd']);
    expect(resumedAt()).toEqual(['cursor-0', 'cursor-1', 'cursor-1', 'cursor-1', 'cursor-2']);
  });

  it('gives a connection up that has been silent for too long', async () => {
    const [first = '', ...rest] = events.map(eventText);
    expect(await read([live(first), live(rest.join(''))], { silenceMs: 200 })).toEqual(['a', 'b', 'c', 'd']);
    expect(resumedAt()).toEqual(['cursor-0', 'cursor-1']);
  });

  it('names what is missing, and hands out nothing behind it', async () => {
    const [a = '', , c = ''] = events.map(eventText);
    await expect(read([live(a + c)])).rejects.toMatchObject({
      name: 'FeedIncomplete',
      reason: 'missing',
      feednumber: 2,
    });
    const page = `event: page\ndata: ${JSON.stringify(after)}\n\n`;
    await expect(read([live(a + page)])).rejects.toMatchObject({ reason: 'missing', feednumber: 2 });
  });

  it('ends with what will not pass', async () => {
    await expect(read([problem(403, 'role-missing')])).rejects.toMatchObject({ code: 'role-missing' });
  });

  it('reads pages where streams are held back, and checks that they join', async () => {
    const page = { before: origin, after };
    const whole = answer(200, { events, page, next: 'cursor-4' });
    expect(await read([hangUp, whole], { transport: 'pages' })).toEqual(['a', 'b', 'c', 'd']);
    expect(server?.asked.at(-1)?.path).toBe('/v1/streams/all/events?after=cursor-0&limit=100&wait=30');
    const short = answer(200, { events: events.slice(0, 3), page, next: 'cursor-4' });
    await expect(read([short], { transport: 'pages' })).rejects.toMatchObject({ reason: 'missing', feednumber: 4 });
  });

  it('ends quietly when it is told to', async () => {
    const stop = new AbortController();
    const silent = live('', () => stop.abort());
    expect(await read([silent], { signal: stop.signal })).toEqual([]);
  });
});
