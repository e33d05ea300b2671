import { given } from '@pacesetter/testing';
import { candidate, closed, days, noticed, opened, round, unpaused } from '../../../test/candidates';
import { awardRound } from '../../award-round.state';
import { startPublicNotice } from './start-public-notice';

const notice = { award: candidate.award, candidates: 3, endsAt: days(17), objectionsSettledBy: days(22) };
const facts = { ...unpaused, notices: [notice] };
const { decide } = startPublicNotice;

describe('starting the public notice', () => {
  it('is decided on the day of the commendation, once', () => {
    given(awardRound, [opened(), closed])
      .when(decide, round, { facts, now: days(10) })
      .then([noticed]);
    given(awardRound, [opened(), closed, noticed])
      .when(decide, round, { facts, now: days(10) })
      .then([]);
  });

  it('is decided later when objections could not be settled before', () => {
    const late = { ...facts, notices: [{ ...notice, objectionsSettledBy: days(33) }] };
    given(awardRound, [opened(), closed])
      .when(decide, round, { facts: late, now: days(10) })
      .then([{ ...noticed, data: { ...noticed.data, decidesAt: days(33) } } as typeof noticed]);
  });

  it('is refused while nominations are open', () => {
    given(awardRound, [opened()]).when(decide, round, { facts }).thenRefused('round-not-closed');
  });
});
