import { given } from '@pacesetter/testing';
import { campaignId, days, planned, running } from '../../../test/sites';
import { sitePlan } from '../../site-plan.state';
import { type PlanningFacts, planSites } from './plan-sites';

const share = { area: 'county-1', count: 30, places: 10, whole: 10, remainder: 0 };
const apportioned = {
  tier: 'county',
  method: 'largest-remainder',
  total: 10,
  places: 10,
  counts: 30,
  shares: [share],
  ties: [],
  tieRule: 'the larger count first',
};
const facts: PlanningFacts = {
  ...running,
  planned: {
    applicationsOpenAt: '2010-06-01T01:00:00.000Z',
    applicationsCloseAt: days(10),
    decidedBy: days(20),
    assessedBy: days(400),
    ownPlaces: ['unit'],
    apportioned: [apportioned],
  },
};
const { decide } = planSites;

describe('planning the sites', () => {
  it('sets the days and divides the places, once', () => {
    given(sitePlan, [])
      .when(decide, { campaignId }, { facts })
      .then([planned, { type: 'SitePlacesApportioned', data: { campaignId, ...apportioned } }]);
    given(sitePlan, [planned]).when(decide, { campaignId }, { facts }).then([]);
  });

  it('is nothing for a programme without sites', () => {
    given(sitePlan, []).when(decide, { campaignId }, { facts: running }).then([]);
  });

  it('happens in a pause, too, but not after the end', () => {
    given(sitePlan, [])
      .when(decide, { campaignId }, { facts: { ...facts, status: 'cancelled' } })
      .thenRefused('campaign-not-running');
  });
});
