import { given } from '@pacesetter/testing';
import { candidate, closed, days, noticed, opened, placed, round, unpaused } from '../../../test/candidates';
import { awardRound } from '../../award-round.state';
import { takeAwardPlaces } from './take-award-places';

const { decide } = takeAwardPlaces;
const now = days(30);
const wanted = (...ids: readonly string[]) => ({
  ...round,
  award: candidate.award,
  subjects: ids.map((organizationId) => ({ organizationId })),
});
const due = [opened(2), closed, noticed];
const decided = { type: 'AwardRoundDecided', data: { ...round, awards: [] } } as const;

describe('taking places', () => {
  it('gives the best as many as there are', () => {
    given(awardRound, due)
      .when(decide, wanted('a', 'b', 'c'), { facts: unpaused, now })
      .then([placed('a', 'b')]);
  });

  it('gives nobody two, and none beyond the quota', () => {
    const test = given(awardRound, [...due, placed('a')]);
    test.when(decide, wanted('a'), { facts: unpaused, now }).then([]);
    test.when(decide, wanted('a', 'b', 'b', 'c'), { facts: unpaused, now }).then([placed('b')]);
    given(awardRound, [...due, placed('a', 'b')])
      .when(decide, wanted('c'), { facts: unpaused, now })
      .then([]);
    given(awardRound, [...due, decided])
      .when(decide, wanted('c'), { facts: unpaused, now })
      .then([]);
  });

  it('is refused before the day, without a public notice, and for an award that is not offered', () => {
    given(awardRound, due)
      .when(decide, wanted('a'), { facts: unpaused, now: days(29) })
      .thenRefused('round-not-due');
    given(awardRound, [opened()])
      .when(decide, wanted('a'), { facts: unpaused, now })
      .thenRefused('round-not-on-notice', { status: 'open' });
    given(awardRound, due)
      .when(decide, { ...wanted('a'), award: 'best-cook' }, { facts: unpaused, now })
      .thenRefused('award-unknown', { known: [candidate.award] });
  });
});
