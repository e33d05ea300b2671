import type { QueuedTimer } from '@pacesetter/queue';
import { restOfWave } from './cut-off';

const timer = (id: string, organizationId?: string, job = 'notice'): QueuedTimer => ({
  id,
  job,
  payload: organizationId === undefined ? {} : { subject: { organizationId } },
  dueAt: '2010-06-01T00:00:00.000Z',
});

const rest = (due: readonly QueuedTimer[], ...about: readonly (string | undefined)[]) =>
  restOfWave(due, new Set(about), new Set(['report'])).map(({ id }) => id);

describe('what is left of a wave that was cut off', () => {
  it('is the first timer of each organisation about which nothing has been done yet', () => {
    expect(rest([timer('a2', 'a'), timer('b1', 'b'), timer('b2', 'b'), timer('c1', 'c')], 'a')).toEqual(['b1', 'c1']);
  });

  it('is nothing when the wave was done, or was one of the whole campaign', () => {
    expect(rest([timer('a2', 'a')], 'a')).toEqual([]);
    expect(rest([timer('a1', 'a')], undefined)).toEqual([]);
  });

  it('is never a timer that has a wave of its own', () => {
    expect(rest([timer('campaign'), timer('b1', 'b')], 'a')).toEqual([]);
    expect(rest([timer('b1', 'b', 'report'), timer('c1', 'c')], 'a')).toEqual([]);
  });
});
