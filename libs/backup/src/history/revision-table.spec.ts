import fc from 'fast-check';
import { RevisionTable } from './revision-table';

describe('the table of revisions', () => {
  it('answers for each of many streams which revision is due', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 60 }), { maxLength: 400 }), (streams) => {
        const table = new RevisionTable();
        const expected = new Map<number, number>();
        for (const stream of streams) {
          const due = expected.get(stream) ?? 0;
          expect(table.follow(`pledge-${stream}`, due)).toBe(due);
          expected.set(stream, due + 1);
        }
        expect(table.streams).toBe(expected.size);
      }),
    );
  });

  it('grows', () => {
    const table = new RevisionTable();
    const streams = Array.from({ length: 10_000 }, (_, number) => `obligation-${number}`);
    for (const revision of [0, 1])
      expect(streams.every((name) => table.follow(name, revision) === revision)).toBe(true);
    expect(table.streams).toBe(streams.length);
  });

  it('tells of a gap', () => {
    const table = new RevisionTable();
    table.follow('pledge-1', 0);
    expect(table.follow('pledge-1', 2)).toBe(1);
    expect(table.follow('pledge-2', 1)).toBe(0);
  });
});
