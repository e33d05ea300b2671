import { given } from '@pacesetter/testing';
import { applicationsClosed, campaignId, days, planned, unpaused } from '../../../test/sites';
import type { SiteDays } from '../../site-days';
import { sitePlan } from '../../site-plan.state';
import { moveSitePlan, type SitePlanMoveFacts } from './move-site-plan';

const { decide } = moveSitePlan;
const move = { campaignId, from: 1 };
const before: SiteDays = {
  applicationsOpenAt: days(0),
  applicationsCloseAt: days(10),
  decidedBy: days(20),
  assessedBy: days(400),
};
const share = { area: 'county-1', count: 30, places: 12 };
const county = {
  tier: 'county',
  method: 'largest-remainder',
  total: 12,
  places: 12,
  counts: 30,
  shares: [share],
  ties: [],
  tieRule: 'the larger count first',
};
const facts = (after: Partial<SiteDays>, change: Partial<SitePlanMoveFacts> = {}): SitePlanMoveFacts => ({
  ...unpaused,
  planned: { before, after: { ...before, ...after } },
  ownPlaces: ['unit'],
  apportioned: [],
  ...change,
});
const moved = (after: Partial<SiteDays>, since: string) => ({
  type: 'SitePlanMoved' as const,
  data: { campaignId, before, after: { ...before, ...after }, ownPlaces: ['unit'], since },
});
const later = { applicationsCloseAt: days(15), decidedBy: days(25), assessedBy: days(430) };

describe('moving the plan of sites', () => {
  it('sets the days of the other version, once', () => {
    given(sitePlan, [planned])
      .when(decide, move, { facts: facts(later), now: days(2) })
      .then([moved(later, days(2))]);
    given(sitePlan, [planned, moved(later, days(2))])
      .when(decide, move, { facts: facts(later), now: days(3) })
      .then([]);
  });

  it('leaves alone what is over', () => {
    const closed = { decidedBy: days(25), assessedBy: days(430) };
    given(sitePlan, [planned, applicationsClosed])
      .when(decide, move, { facts: facts(later), now: days(12) })
      .then([moved(closed, days(12))]);
    const fellDue = { type: 'SiteDecisionsFellDue' as const, data: { campaignId, tiers: [] } };
    given(sitePlan, [planned, applicationsClosed, fellDue])
      .when(decide, move, { facts: facts(later), now: days(500) })
      .then([]);
  });

  it('leaves a day where pauses have brought it, if the versions have it alike', () => {
    const postponed = (moment: string) => (moment === days(400) ? days(407) : moment);
    const now = days(2);
    given(sitePlan, [planned])
      .when(decide, move, { facts: facts({ decidedBy: days(25) }, { postponed }), now })
      .then([
        {
          type: 'SitePlanMoved',
          data: {
            campaignId,
            before: { ...before, assessedBy: days(407) },
            after: { ...before, decidedBy: days(25), assessedBy: days(407) },
            ownPlaces: ['unit'],
            since: now,
          },
        },
      ]);
  });

  it('divides the places of a tier anew where they are divided otherwise', () => {
    const { data } = { data: { campaignId, ...county } };
    const apportioned = { type: 'SitePlacesApportioned' as const, data };
    given(sitePlan, [planned])
      .when(decide, move, { facts: facts({}, { apportioned: [county] }) })
      .then([apportioned]);
    given(sitePlan, [planned, apportioned])
      .when(decide, move, { facts: facts({}, { apportioned: [county] }) })
      .then([]);
  });

  it('is nothing where there is no plan, and refused after the end', () => {
    given(sitePlan, [])
      .when(decide, move, { facts: facts(later) })
      .then([]);
    const { planned: _, ...without } = facts(later);
    given(sitePlan, [planned]).when(decide, move, { facts: without }).then([]);
    given(sitePlan, [planned])
      .when(decide, move, { facts: facts(later, { status: 'cancelled' }) })
      .thenRefused('campaign-not-running');
  });
});
