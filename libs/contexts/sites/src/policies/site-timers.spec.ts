import type { TimerChanges } from '@pacesetter/kernel';
import { recorder } from '@pacesetter/testing';
import {
  applicationsClosed,
  assessed,
  awarded,
  campaignId,
  days,
  designated,
  eliminated,
  places,
  planned,
  ref,
  refused,
} from '../../test/sites';
import type { SiteEvent } from '../site.events';
import { freePlaceTimers } from './free-places.timers';
import { siteAssessmentTimers } from './site-assessments.timers';
import { sitePlanTimers } from './site-plan.timers';

const record = recorder();
const ids = ({ set = [] }: TimerChanges) => set.map(({ id }) => id);
type Timed = Parameters<typeof siteAssessmentTimers.timers>[0];
const assessment = (event: SiteEvent) => siteAssessmentTimers.timers(record(event) as Timed);

describe('the deadlines of sites', () => {
  it('close applications and note that decisions are due, each once', () => {
    const set = sitePlanTimers.timers(record(planned) as Parameters<typeof sitePlanTimers.timers>[0]);
    expect(set.set).toMatchObject([
      { job: 'close-site-applications', payload: { campaignId }, dueAt: days(10), campaignId },
      { job: 'close-site-decisions', payload: { campaignId }, dueAt: days(20), campaignId },
    ]);
    const [closing, due] = ids(set);
    expect(
      sitePlanTimers.timers(record(applicationsClosed) as Parameters<typeof sitePlanTimers.timers>[0]).clear,
    ).toEqual([closing]);
    const fellDue = record({ type: 'SiteDecisionsFellDue' as const, data: { campaignId, tiers: [] } });
    expect(sitePlanTimers.timers(fellDue).clear).toEqual([closing, due]);
  });

  it('move with the plan, as far as it has changed', () => {
    type PlanEvent = Parameters<typeof sitePlanTimers.timers>[0];
    const day = { applicationsOpenAt: days(0), applicationsCloseAt: days(10) };
    const before = { ...day, decidedBy: days(20), assessedBy: days(400) };
    const after = { ...day, decidedBy: days(25), assessedBy: days(430) };
    const data = { campaignId, before, after, ownPlaces: [], since: days(2) };
    const { set = [] } = sitePlanTimers.timers(record({ type: 'SitePlanMoved', data } as const, { at: days(2) }));
    expect(set.map(({ job, dueAt }) => [job, dueAt])).toEqual([
      ['close-site-decisions', days(25)],
      ['move-site-assessments', days(2)],
    ]);
    const done = record({ type: 'SiteAssessmentsMoved', data: { campaignId, sites: 3 } } as const) as PlanEvent;
    expect(sitePlanTimers.timers(done).clear).toEqual([set[1]?.id]);
    const window = { assessFrom: days(400), assessBy: days(430), since: days(2) };
    const moved = assessment({ type: 'SiteAssessmentMoved', data: { ...places, ...ref, from: days(400), ...window } });
    expect(moved.set).toMatchObject([{ id: assessment(designated).set?.[0]?.id, dueAt: days(430) }]);
  });

  it('notice an assessment that nobody makes: one timer for each, which the assessment settles', () => {
    const first = assessment(designated);
    expect(first.set).toMatchObject([
      { dueAt: days(400), payload: { subject: { organizationId: 'village' }, cycle: 0 } },
    ]);
    expect(assessment(assessed(90)).clear).toEqual(ids(first));
    const second = assessment(awarded);
    expect(second.set).toMatchObject([{ dueAt: days(1130), payload: { cycle: 1 } }]);
    expect(assessment(assessed(90, 1)).clear).toEqual(ids(second));
    const window = { assessFrom: days(1830), assessBy: days(1860), since: days(1120) };
    const third = assessment({ type: 'SiteKept', data: { ...places, ...ref, cycle: 1, ...window } });
    const missed = { ...places, ...ref, cycle: 2, dueAt: days(1860) };
    expect(assessment({ type: 'SiteAssessmentMissed', data: missed }).clear).toEqual(ids(third));
  });

  it('fill the places that were lost on a day with one timer for the area', () => {
    type Lost = Parameters<typeof freePlaceTimers.timers>[0];
    const of = (event: SiteEvent, organizationId: string) =>
      freePlaceTimers.timers(record({ ...event, data: { ...event.data, organizationId } }) as Lost);
    const set = of(eliminated, 'a');
    expect(set.set).toMatchObject([
      {
        job: 'fill-site-places',
        dueAt: days(1121),
        payload: { campaignId, tier: 'county', subject: { organizationId: 'county-1' }, dueAt: days(1121) },
      },
    ]);
    expect(of(eliminated, 'b')).toEqual(set);
    expect(ids(of(refused, 'c'))).not.toEqual(ids(set));
    const filled = { ...places, dueAt: days(1121), freed: ['a', 'b'], replacements: [], vacant: 2 };
    expect(freePlaceTimers.timers(record({ type: 'SitePlacesFilled' as const, data: filled })).clear).toEqual(ids(set));
  });
});
