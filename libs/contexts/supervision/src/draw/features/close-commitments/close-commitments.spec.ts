import { SYSTEM } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { drawFactsAt, DrawInHand, drawRef } from '../../../../test/drawing';
import { days } from '../../../../test/supervised';
import { draw } from '../../draw.state';
import { closeCommitments } from './close-commitments';

const { decide } = closeCommitments;
const at = (day: number) => ({ now: days(day), facts: drawFactsAt(days(day)), actor: SYSTEM });
const since = days(3);

describe('closing the commitments', () => {
  it('lets those who committed reveal', () => {
    const closed = new DrawInHand().called().pooled().committed().events.at(-1);
    const parties = ['masses', 'office', 'supervisors'];
    expect(closed).toEqual({
      type: 'CommitmentsClosed',
      data: { ...drawRef, attempt: 1, parties, revealUntil: days(5), since },
    });
  });

  it('begins again with fewer than two parties: one alone would choose the seed', () => {
    const events = new DrawInHand().called().pooled().events;
    const because = 'too-few-parties';
    given(draw, events)
      .when(decide, drawRef, at(3))
      .then([
        {
          type: 'ContributionsReopened',
          data: { ...drawRef, because, withheld: [], attempt: 2, commitUntil: days(6), since },
        },
      ]);
  });

  it('waits until the time is over, pauses included', () => {
    const events = new DrawInHand().called().pooled().events;
    given(draw, events).when(decide, drawRef, at(2)).thenRefused('deadline-not-passed');
    const paused = { ...at(3), facts: { ...drawFactsAt(days(3)), postponed: () => days(8) } };
    given(draw, events)
      .when(decide, drawRef, paused)
      .thenRefused('deadline-not-passed', { dueAt: days(8) });
  });
});
