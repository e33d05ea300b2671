import { given } from '@pacesetter/testing';
import { days, designatedSites, ofCounty, ofNeighbour, places, ranked, running } from '../../../test/sites';
import { sitePlaces } from '../../site-places.state';
import { type DesignationFacts, designateSites } from './designate-sites';

const { decide } = designateSites;
const facts: DesignationFacts = { ...running, places: 2, applicationsCloseAt: days(10), strangers: [] };
const context = { facts, now: days(15), actor: ofCounty };
const deciding = (...scores: readonly (readonly [string, number])[]) => ({ ...places, ranking: ranked(...scores) });

describe('designating sites', () => {
  it('gives the best the places there are, and puts the others in reserve', () => {
    given(sitePlaces, [])
      .when(decide, deciding(['c', 80], ['a', 90], ['b', 90]), context)
      .then([designatedSites(ranked(['a', 90], ['b', 90], ['c', 80]))]);
  });

  it('decides on everybody once', () => {
    given(sitePlaces, [designatedSites(ranked(['a', 90]))])
      .when(decide, deciding(['a', 90], ['b', 70], ['b', 70]), context)
      .then([designatedSites(ranked(['b', 70]), { taken: 1 })]);
    given(sitePlaces, [designatedSites(ranked(['a', 90], ['b', 80], ['c', 70]))])
      .when(decide, deciding(['c', 99]), context)
      .then([]);
  });

  it('tells who comes too late that all places are taken', () => {
    given(sitePlaces, [designatedSites(ranked(['a', 90], ['b', 80]))])
      .when(decide, deciding(['c', 99]), context)
      .thenRefused('no-place-left', { places: 2, taken: 2, tier: 'county', area: 'county-1' });
    given(sitePlaces, [])
      .when(decide, deciding(['c', 99]), { ...context, facts: { ...facts, places: undefined } })
      .thenRefused('no-place-left', { places: 0, taken: 0 });
  });

  it('goes by the places that a unit has set itself', () => {
    const own = { type: 'OwnSitePlacesSet', data: { ...places, places: 1, candidates: 5 } } as const;
    given(sitePlaces, [own])
      .when(decide, deciding(['a', 90], ['b', 80]), { ...context, facts: { ...facts, places: undefined } })
      .then([designatedSites(ranked(['a', 90], ['b', 80]), { quota: 1 })]);
  });

  it('is refused before applications are closed, for who was not recommended, and to others', () => {
    const test = given(sitePlaces, []);
    test.when(decide, deciding(['a', 90]), { ...context, now: days(9) }).thenRefused('applications-open');
    test
      .when(decide, deciding(['a', 90], ['b', 80]), { ...context, facts: { ...facts, strangers: ['b'] } })
      .thenRefused('not-a-candidate', { organizations: ['b'] });
    test.when(decide, deciding(['a', 90]), { ...context, actor: ofNeighbour }).thenRefused('not-the-decider');
    test
      .when(decide, deciding(['a', 90]), { ...context, facts: { ...facts, applicationsCloseAt: undefined } })
      .thenRefused('no-sites');
    test
      .when(decide, deciding(['a', 90]), { ...context, facts: { ...facts, status: 'paused' } })
      .thenRefused('campaign-not-running');
  });
});
