import { UpcasterRegistry } from '../../../src/upcaster-registry';
import { predicateOf } from '../../../src/event-filter';
import { newEvents, range } from '../../../contract';
import type { StoredEvent } from '../stored-event';
import { RecentEvents } from './recent-events';

const everything = predicateOf();

function stored(place: number, size = 2): StoredEvent {
  return {
    place,
    streamId: `category${place % 2}-1`,
    revision: place,
    id: `${place}`,
    type: 'PledgePublished',
    schemaVersion: 1,
    data: `"${'x'.repeat(size - 2)}"`,
    metadata: '{}',
    recordedAt: '2010-07-01T00:00:00.000Z',
  };
}

function places(recent: RecentEvents, after: number, limit = 100_000, isWanted = everything): number[] | undefined {
  return recent.page(after, limit, isWanted)?.events.map(({ place }) => place);
}

describe('RecentEvents', () => {
  let recent: RecentEvents;

  beforeEach(() => {
    recent = new RecentEvents(10, new UpcasterRegistry());
  });

  it('serves what follows on its beginning, and only that', () => {
    recent.add([11, 12, 13].map((place) => stored(place)));
    expect(places(recent, 10)).toEqual([11, 12, 13]);
    expect(places(recent, 12)).toEqual([13]);
    expect(places(recent, 13)).toEqual([]);
    expect(places(recent, 9)).toBeUndefined();
  });

  it('skips what it has and takes nothing behind a gap', () => {
    recent.add([stored(11), stored(12)]);
    expect(recent.add([stored(12), stored(13)])).toBe(true);
    expect(recent.add([stored(15)])).toBe(false);
    expect(recent.end).toBe(13);
    expect(places(recent, 10)).toEqual([11, 12, 13]);
  });

  it('says how far a page reaches', () => {
    recent.add(range(11, 21).map((place) => stored(place)));
    const even = predicateOf({ categories: ['category0'] });
    expect(recent.page(10, 2, even)).toMatchObject({ place: 14, atHead: false });
    expect(recent.page(18, 2, even)).toMatchObject({ place: 20, atHead: true });
    expect(recent.page(10, 5, even)).toMatchObject({ place: 20, atHead: true });
    expect(recent.page(25, 5, everything)).toMatchObject({ events: [], place: 25 });
  });

  it('forgets the oldest when there are too many', () => {
    recent.add(range(11, 20_011).map((place) => stored(place)));
    expect(places(recent, 10)).toBeUndefined();
    expect(places(recent, 20_010 - 16_384)).toHaveLength(16_384);
    expect(places(recent, 20_009)).toEqual([20_010]);
  });

  it('forgets the oldest when they are too large', () => {
    for (const place of range(11, 51)) recent.add([stored(place, 1024 * 1024)]);
    expect(places(recent, 10)).toBeUndefined();
    expect(places(recent, 50 - 31)).toEqual(range(20, 51));
  });

  it('lets go of what all have taken', () => {
    recent.add(range(11, 21).map((place) => stored(place)));
    recent.release(15);
    expect(places(recent, 14)).toBeUndefined();
    expect(places(recent, 15)).toEqual(range(16, 21));
    recent.release(12);
    recent.release(99);
    expect(places(recent, 19)).toBeUndefined();
    expect(recent.page(20, 5, everything)).toMatchObject({ events: [], place: 20, atHead: true });
    expect(recent.add([stored(21)])).toBe(true);
    expect(places(recent, 20)).toEqual([21]);
  });

  it('does not parse what this process has written itself', () => {
    const [content] = newEvents(1);
    recent.add([{ ...stored(11), content }]);
    expect(recent.page(10, 1, everything)?.events[0]?.event().data).toBe(content?.data);
  });

  it('parses an event once, for all who read it', () => {
    recent.add([stored(11)]);
    const [one, other] = [recent.page(10, 1, everything), recent.page(10, 1, everything)];
    expect(one?.events[0]?.event()).toBe(other?.events[0]?.event());
  });
});
