import { violations, type Sighting } from './violations';

const log: Sighting[] = [1, 2, 3].map((position) => ({ position, id: `event-${position}` }));
const [one, two, three] = log as [Sighting, Sighting, Sighting];

describe('violations', () => {
  it('finds nothing when everybody saw everything once and in order', () => {
    expect(violations({ log, readers: { reader: log }, acknowledged: [two] })).toEqual([]);
  });

  it.each([
    ['a hole in the log', { log: [one, three] }, { kind: 'gap', who: 'log', position: 3 }],
    ['an event that a reader missed', { readers: { reader: [one, three] } }, { kind: 'missed', position: 2 }],
    ['one that came twice', { readers: { reader: [one, two, two, three] } }, { kind: 'doubled', position: 2 }],
    ['one that came late', { readers: { reader: [one, three, two] } }, { kind: 'out of order', position: 2 }],
    [
      'one that was promised',
      { acknowledged: [{ position: 4, id: 'x' }] },
      { kind: 'acknowledged but lost', position: 4 },
    ],
    [
      'one that is another than promised',
      { acknowledged: [{ position: 2, id: 'x' }] },
      { kind: 'acknowledged but lost' },
    ],
  ] as const)('finds %s', (_, testimony, expected) => {
    const found = violations({ log, readers: {}, acknowledged: [], ...testimony });
    expect(found).toContainEqual(expect.objectContaining(expected));
  });
});
