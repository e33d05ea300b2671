import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { days, factsAt, finding, order, ordered, submitted } from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import { supervision } from '../../supervision.state';
import { noticeMissingProgress } from './notice-missing-progress';

const { decide } = noticeMissingProgress;
const listed = ordered(finding, { listed: true });
const command = { ...order, progressBy: days(20) };
const at = (day: number) => ({ facts: factsAt(days(day)), actor: SYSTEM, now: days(day) });
const missed: SupervisionEvent = {
  type: 'RectificationProgressMissed',
  data: { ...order, dueAt: days(20), progressBy: days(40), since: days(20) },
};

describe('noticing that nothing was told', () => {
  it('happens once for each time, and sets the next', () => {
    given(supervision, [listed]).when(decide, command, at(20)).then([missed]);
    given(supervision, [listed, missed]).when(decide, command, at(21)).then([]);
    given(supervision, [listed]).when(decide, command, at(19)).thenRefused('deadline-not-passed');
  });

  it('finds nothing in what has been handed in, is not listed, or during a pause', () => {
    given(supervision, [listed, submitted()]).when(decide, command, at(20)).then([]);
    given(supervision, [ordered()]).when(decide, command, at(20)).then([]);
    const paused = { ...at(20), facts: factsAt(days(20), { status: 'paused' }) };
    given(supervision, [listed]).when(decide, command, paused).then([]);
  });
});
