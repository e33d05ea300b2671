import { given } from '@pacesetter/testing';
import { candidate, closed, days, noticed, opened, placed, round, undivided } from '../../../test/candidates';
import type { AwardRoundEvent } from '../../award-round.events';
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
      .when(decide, wanted('a', 'b', 'c'), { facts: undivided, now })
      .then([placed('a', 'b')]);
  });

  it('gives nobody two, and none beyond the quota', () => {
    const test = given(awardRound, [...due, placed('a')]);
    test.when(decide, wanted('a'), { facts: undivided, now }).then([]);
    test.when(decide, wanted('a', 'b', 'b', 'c'), { facts: undivided, now }).then([placed('b')]);
    given(awardRound, [...due, placed('a', 'b')])
      .when(decide, wanted('c'), { facts: undivided, now })
      .then([]);
    given(awardRound, [...due, decided])
      .when(decide, wanted('c'), { facts: undivided, now })
      .then([]);
  });

  it('passes over whoever counts for a part that is full, and says which places count for which part', () => {
    const part = (key: string, quota: number) => ({ part: key, orgTypes: [key], quota });
    const divided = [opened(3, [part('institute', 1), part('organ', 2)]), closed, noticed];
    const parts = { a: ['institute'], b: ['institute'], c: ['organ'], d: [], e: ['organ'] };
    const facts = { ...undivided, parts };
    const places = (ids: string[], counts: Record<string, number>): AwardRoundEvent => {
      const given = placed(...ids);
      return { ...given, data: { ...given.data, parts: counts } } as AwardRoundEvent;
    };
    const first = places(['a', 'c', 'd'], { institute: 1, organ: 1 });
    given(awardRound, divided)
      .when(decide, wanted('a', 'b', 'c', 'd', 'e'), { facts, now })
      .then([first]);
    const before = places(['a'], { institute: 1 });
    given(awardRound, [...divided, before])
      .when(decide, wanted('b'), { facts, now })
      .then([]);
    given(awardRound, [...divided, before])
      .when(decide, wanted('b', 'e'), { facts, now })
      .then([places(['e'], { organ: 1 })]);
  });

  it('is refused before the day, without a public notice, and for an award that is not offered', () => {
    given(awardRound, due)
      .when(decide, wanted('a'), { facts: undivided, now: days(29) })
      .thenRefused('round-not-due');
    given(awardRound, [opened()])
      .when(decide, wanted('a'), { facts: undivided, now })
      .thenRefused('round-not-on-notice', { status: 'open' });
    given(awardRound, due)
      .when(decide, { ...wanted('a'), award: 'best-cook' }, { facts: undivided, now })
      .thenRefused('award-unknown', { known: [candidate.award] });
  });
});
