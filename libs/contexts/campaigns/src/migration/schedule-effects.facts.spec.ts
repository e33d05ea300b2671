import { days } from '../../test/running';
import { scheduleEffects } from './schedule-effects.facts';

const what = { zh: '轮次', en: 'Round' };

it('what is scheduled is kept, moved, dropped or new, by key', () => {
  const before = { a: days(1), b: days(2), c: days(3) };
  const after = { a: days(1), b: days(4), d: days(5) };
  expect(scheduleEffects(what, before, after)).toEqual([
    { what, key: 'a', effect: 'kept', dueAt: days(1) },
    { what, key: 'b', effect: 'moved', from: days(2), dueAt: days(4) },
    { what, key: 'c', effect: 'dropped', from: days(3) },
    { what, key: 'd', effect: 'new', dueAt: days(5) },
  ]);
});
