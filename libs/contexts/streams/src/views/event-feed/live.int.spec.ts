import { EventSourceReader } from '../../../test/event-source';
import { served, type Served } from '../../../test/served';

describe('event streams over HTTP, as they come', () => {
  let server: Served;

  beforeAll(async () => {
    server = await served();
    for (const text of ['one', 'two', 'three']) await server.pin('team', text);
  }, 60_000);

  afterAll(() => server.close(), 60_000);

  const open = (path: string, headers = {}) => EventSourceReader.open(`${server.url}/v1/streams/${path}`, headers);
  const numbers = async (reader: EventSourceReader, count: number) => {
    const found: number[] = [];
    while (found.length < count) found.push(((await reader.next()).data as { feednumber: number }).feednumber);
    return found;
  };

  it('gives what has happened, and then what happens', async () => {
    const reader = await open('all/live');
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream');
    expect(reader.response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await numbers(reader, 3)).toEqual([1, 2, 3]);
    await server.pin('team', 'four');
    expect(await numbers(reader, 1)).toEqual([4]);
    reader.close();
  });

  it('goes on after the last event that was seen, on this address or that of pages', async () => {
    const reader = await open('category-board/live');
    await numbers(reader, 1);
    const { id = '' } = await reader.next();
    reader.close();
    const again = await open('category-board/live', { 'last-event-id': id });
    expect(await numbers(again, 2)).toEqual([3, 4]);
    again.close();
    const page = await fetch(`${server.url}/v1/streams/category-board/events?after=${id}`);
    expect(await page.json()).toMatchObject({ events: [{ feednumber: 3 }, { feednumber: 4 }] });
  });

  it('begins now when asked to, also for one stream', async () => {
    const readers = [await open('all/live?from=now'), await open('board-team/live?from=now')];
    await server.pin('elsewhere');
    await server.pin('team', 'five');
    const [all, one] = await Promise.all(readers.map(async (reader) => (await reader.next()).data));
    expect(all).toMatchObject({ subject: 'board-elsewhere', feednumber: 1 });
    expect(one).toMatchObject({ subject: 'board-team', feednumber: 1, revision: 4 });
    for (const reader of readers) reader.close();
  });

  it('says after each page how far it is, so that what is not wanted moves a reader on too', async () => {
    const reader = await open('all/live?types=OrganizationRegistered');
    const { id = '', data } = await reader.next('page');
    expect(data).toMatchObject({ delivered: 0, hidden: 0 });
    expect((data as { places: number }).places).toBeGreaterThan(3);
    reader.close();
    const again = await open('all/live?types=OrganizationRegistered', { 'last-event-id': id });
    await server.register('new');
    expect(await numbers(again, 1)).toEqual([1]);
    again.close();
  });

  it('refuses a cursor of another selection before anything is sent', async () => {
    const reader = await open('board-team/live');
    const { id = '' } = await reader.next();
    reader.close();
    const { response } = await open('all/live', { 'last-event-id': id });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ parameters: [{ parameter: 'after' }] });
  });

  it('lets the process stop while readers are connected', async () => {
    const other = await served();
    await other.pin('team');
    const reader = await EventSourceReader.open(`${other.url}/v1/streams/all/live`);
    await reader.next();
    await other.close();
    await expect(reader.next()).rejects.toThrow();
  }, 60_000);
});
