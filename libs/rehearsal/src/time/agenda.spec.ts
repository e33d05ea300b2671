import { Agenda, type Intention } from './agenda';

const NINE = '2010-06-01T01:00:00.000Z';

const intends = (id: string, about: string, at = NINE): Intention => ({ id, about, at, request: () => undefined });

const ids = (rounds: readonly (readonly Intention[])[]) => rounds.map((round) => round.map(({ id }) => id));

describe('agenda', () => {
  it('takes a moment in rounds: one intention about an organisation in each, whatever the order they came in', () => {
    const intentions = [intends('b', 'unit-1'), intends('a', 'unit-1'), intends('c', 'unit-2')];
    for (const order of [intentions, intentions.toReversed()]) {
      const agenda = new Agenda();
      agenda.add(order);
      expect(ids(agenda.take(NINE))).toEqual([['a', 'c'], ['b']]);
      expect(agenda.nextAt()).toBeUndefined();
    }
  });

  it('waits while the campaign stands still, and does everything as much later as that has lasted', () => {
    const agenda = new Agenda();
    const paused = '2010-06-02T12:00:00.000Z';
    const resumed = '2010-06-04T12:00:00.000Z';
    agenda.add([intends('before', 'unit-1'), intends('after', 'unit-1', '2010-06-03T01:00:00.000Z')]);
    agenda.standStill();
    agenda.add([{ ...intends('ends it', 'office', resumed), whilePaused: true }]);
    expect(agenda.nextAt()).toBe(resumed);
    expect(ids(agenda.take(NINE))).toEqual([]);
    expect(ids(agenda.take(resumed))).toEqual([['ends it']]);
    agenda.goOn(paused, resumed);
    expect(agenda.nextAt()).toBe(NINE);
    expect(ids(agenda.take('2010-06-05T01:00:00.000Z'))).toEqual([['after']]);
  });

  it('knows what comes next and forgets what lies before', () => {
    const agenda = new Agenda();
    agenda.add([intends('later', 'unit-1', '2010-06-03T01:00:00.000Z'), intends('first', 'unit-1')]);
    expect(agenda.nextAt()).toBe(NINE);
    agenda.forgetBefore('2010-06-02T00:00:00.000Z');
    expect(agenda.nextAt()).toBe('2010-06-03T01:00:00.000Z');
  });
});
