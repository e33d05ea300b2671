import { given } from '@pacesetter/testing';
import { candidate, opened, origin, running } from '../../../test/candidates';
import type { AwardRoundEvent } from '../../award-round.events';
import { awardRound } from '../../award-round.state';
import { announceNomination } from './announce-nomination';

const { decide } = announceNomination;
const announcement = { ...candidate, origin };
const facts = running;
const announced = (waits: boolean): AwardRoundEvent => {
  return { type: 'NominationAnnounced', data: { ...announcement, waits } };
};

describe('announcing a nomination from below', () => {
  it('waits for the opening of the round, if it is not open yet', () => {
    given(awardRound, [])
      .when(decide, announcement, { facts })
      .then([announced(true)]);
    given(awardRound, [opened()])
      .when(decide, announcement, { facts })
      .then([announced(false)]);
  });

  it('happens once for each award that was reported', () => {
    const waiting = given(awardRound, [announced(true)]);
    waiting.when(decide, announcement, { facts }).then([]);
    const other = { ...announcement, origin: { ...origin, round: 'autumn' } };
    waiting.when(decide, other, { facts }).then([{ type: 'NominationAnnounced', data: { ...other, waits: true } }]);
  });
});
