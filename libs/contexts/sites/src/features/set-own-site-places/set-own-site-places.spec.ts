import { given } from '@pacesetter/testing';
import { designatedSites, ofCounty, ofNeighbour, places, ranked, running } from '../../../test/sites';
import { sitePlaces } from '../../site-places.state';
import { type OwnPlacesFacts, setOwnSitePlaces } from './set-own-site-places';

const { decide } = setOwnSitePlaces;
const own: OwnPlacesFacts = { ...running, set: 'by-decider', candidates: 12 };
const set = (count: number) =>
  ({ type: 'OwnSitePlacesSet', data: { ...places, places: count, candidates: 12 } }) as const;

describe('setting own places', () => {
  it('is up to the unit, as often as it likes', () => {
    given(sitePlaces, [])
      .when(decide, { ...places, places: 3 }, { facts: own, actor: ofCounty })
      .then([set(3)]);
    given(sitePlaces, [set(3)])
      .when(decide, { ...places, places: 3 }, { facts: own, actor: ofCounty })
      .then([]);
  });

  it('leaves those their places who have one, and no more than could apply', () => {
    const taken = given(sitePlaces, [set(2), designatedSites(ranked(['a', 9], ['b', 8]))]);
    const facts = own;
    taken.when(decide, { ...places, places: 1 }, { facts }).thenRefused('places-taken', { taken: 2, candidates: 12 });
    taken.when(decide, { ...places, places: 13 }, { facts }).thenRefused('places-taken');
    taken.when(decide, { ...places, places: 2.5 }, { facts }).thenRefused('places-taken');
  });

  it('is not for others, nor for places within the quota', () => {
    const command = { ...places, places: 3 };
    const test = given(sitePlaces, []);
    test.when(decide, command, { facts: own, actor: ofNeighbour }).thenRefused('not-the-decider');
    test.when(decide, command, { facts: { ...own, set: 'by-plan' } }).thenRefused('places-apportioned');
    test.when(decide, command, { facts: running }).thenRefused('tier-unknown');
    test.when(decide, command, { facts: { ...running, set: 'by-decider' } }).thenRefused('decider-unknown');
  });
});
