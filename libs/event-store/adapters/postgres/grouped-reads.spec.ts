import type { RecordedEvent } from '@pacesetter/kernel';
import { GroupedReads, type StreamTail } from './grouped-reads';

const answers = (tails: readonly StreamTail[]) => tails.map(({ streamId }) => [{ streamId } as RecordedEvent]);

function recording() {
  const groups: string[][] = [];
  const reads = new GroupedReads((tails) => {
    groups.push(tails.map(({ streamId }) => streamId));
    return new Promise((resolve) => setTimeout(() => resolve(answers(tails)), 5));
  });
  return { groups, read: (streamId: string) => reads.tail({ streamId, from: 0 }) };
}

describe('grouped reads', () => {
  it('let what is asked for in one turn travel together, and give each its own answer', async () => {
    const { groups, read } = recording();
    const found = await Promise.all([read('a-1'), read('a-2'), read('a-3')]);
    expect(groups).toEqual([['a-1', 'a-2', 'a-3']]);
    expect(found.map(([event]) => event?.streamId)).toEqual(['a-1', 'a-2', 'a-3']);
  });

  it('do not wait for a read that is under way', async () => {
    const { groups, read } = recording();
    const first = read('a-1');
    await new Promise(setImmediate);
    await Promise.all([first, read('a-2'), read('a-3')]);
    expect(groups).toEqual([['a-1'], ['a-2', 'a-3']]);
  });

  it('bound what one answer holds', async () => {
    const { groups, read } = recording();
    await Promise.all(Array.from({ length: 600 }, (_, index) => read(`a-${index}`)));
    expect(groups.map(({ length }) => length)).toEqual([256, 256, 88]);
  });

  it('fail together, and only they', async () => {
    let times = 0;
    const reads = new GroupedReads((tails) =>
      times++ === 0 ? Promise.reject(new Error('away')) : Promise.resolve(answers(tails)),
    );
    const failed = Promise.allSettled([
      reads.tail({ streamId: 'a-1', from: 0 }),
      reads.tail({ streamId: 'a-2', from: 0 }),
    ]);
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(reads.tail({ streamId: 'a-3', from: 0 })).resolves.toHaveLength(1);
  });
});
