import { JobEnds } from './job-ends';

const LONG = 60_000;

describe('the ends of jobs', () => {
  it('are counted from the moment at which somebody begins to wait', async () => {
    const ends = new JobEnds();
    const told: string[] = [];
    ends.tell();
    const two = ends.next(2, LONG).then(() => told.push('two'));
    ends.tell();
    const one = ends.next(1, LONG).then(() => told.push('one'));
    await Promise.resolve();
    expect(told).toEqual([]);
    ends.tell();
    await Promise.all([one, two]);
    expect(told).toEqual(['two', 'one']);
  });

  it('are waited for no longer than was said', async () => {
    await new JobEnds().next(1, 5);
  });
});
