import type { QueuedTimer } from '@pacesetter/queue';
import { timerWaves } from './timer-waves';

const timer = (id: string, organizationId?: string, job = 'notice'): QueuedTimer => ({
  id,
  job,
  payload: organizationId === undefined ? {} : { subject: { organizationId } },
  dueAt: '2010-06-01T00:00:00.000Z',
});

const ids = (timers: readonly QueuedTimer[]) =>
  timerWaves(timers, new Set(['report'])).map((wave) => wave.map(({ id }) => id));

describe('timer waves', () => {
  it('hold one timer for each organisation, in their order', () => {
    expect(ids([timer('1', 'a'), timer('2', 'b'), timer('3', 'a')])).toEqual([['1', '2'], ['3']]);
  });

  it('give a timer of the whole campaign a wave of its own, between what came before and after', () => {
    expect(ids([timer('1', 'a'), timer('2'), timer('3', 'a'), timer('4', 'b')])).toEqual([['1'], ['2'], ['3', '4']]);
  });

  it('give a job that is done in turn a wave of its own, whomever it concerns', () => {
    expect(ids([timer('1', 'a'), timer('2', 'b', 'report'), timer('3', 'c', 'report')])).toEqual([['1'], ['2'], ['3']]);
  });

  it('are none for none', () => {
    expect(ids([])).toEqual([]);
  });
});
