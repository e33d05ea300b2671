import { given } from '@pacesetter/testing';
import { candidate, closed, days, noticed, opened, placed, round, unpaused } from '../../../test/candidates';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound } from '../../award-round.state';
import { decideAwardRound } from './decide-award-round';

const { decide } = decideAwardRound;
const facts = { ...unpaused, pending: 0, candidates: { [candidate.award]: { candidates: 5, conferred: 2 } } };
const history = [opened(), closed, noticed, placed('a', 'b')];
const decided: AwardRoundEvent = {
  type: 'AwardRoundDecided',
  data: { ...round, awards: [{ award: candidate.award, candidates: 5, conferred: 2 }] },
};

describe('deciding a round', () => {
  it('states how it went, once', () => {
    given(awardRound, history)
      .when(decide, round, { facts, now: days(30) })
      .then([decided]);
    given(awardRound, [...history, decided])
      .when(decide, round, { facts, now: days(30) })
      .then([]);
  });

  it('waits for its day and until everybody has an answer', () => {
    given(awardRound, history)
      .when(decide, round, { facts, now: days(29) })
      .thenRefused('round-not-due');
    given(awardRound, history)
      .when(decide, round, { facts: { ...facts, pending: 1 }, now: days(30) })
      .thenRefused('candidates-pending', { pending: 1 });
  });
});
