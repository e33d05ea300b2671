import { given } from '@pacesetter/testing';
import { closed, days, noticed, opened, round, unpaused } from '../../../test/candidates';
import { awardRound } from '../../award-round.state';
import { closeNominations } from './close-nominations';

const { decide } = closeNominations;

describe('closing nominations', () => {
  it('comes on its day, once', () => {
    given(awardRound, [opened()])
      .when(decide, round, { facts: unpaused, now: days(10) })
      .then([closed]);
    given(awardRound, [opened(), closed])
      .when(decide, round, { facts: unpaused, now: days(10) })
      .then([]);
    given(awardRound, [opened(), closed, noticed])
      .when(decide, round, { facts: unpaused, now: days(10) })
      .then([]);
  });

  it('waits for what pauses have added', () => {
    const facts = { ...unpaused, postponed: () => days(12) };
    given(awardRound, [opened()])
      .when(decide, round, { facts, now: days(10) })
      .thenRefused('round-not-due', { dueAt: days(12) });
  });

  it('is refused before the round is open, and when the campaign was cancelled', () => {
    given(awardRound, [])
      .when(decide, round, { facts: unpaused, now: days(10) })
      .thenRefused('round-not-open');
    given(awardRound, [opened()])
      .when(decide, round, { facts: { ...unpaused, status: 'cancelled' }, now: days(10) })
      .thenRefused('campaign-not-running');
  });
});
