import { given } from '@pacesetter/testing';
import { applied, candidate, days, places, ref, running, site as aSite } from '../../../test/sites';
import { site } from '../../site.state';
import { lapseSiteApplication } from './lapse-site-application';

const { decide } = lapseSiteApplication;
const facts = { ...running, dueAt: days(20), placesLeft: 0 };
const of = { ...places, organizationId: ref.organizationId };

describe('an application when decisions are due', () => {
  it('lapses without the recommendations, and says whose', () => {
    given(site, [applied()])
      .when(decide, ref, { facts, now: days(20) })
      .then([{ type: 'SiteApplicationLapsed', data: { ...of, because: 'not-recommended', waitedFor: 'township' } }]);
  });

  it('lapses where no place is left, and stands where one is', () => {
    given(site, candidate)
      .when(decide, ref, { facts, now: days(20) })
      .then([{ type: 'SiteApplicationLapsed', data: { ...of, because: 'no-place-left' } }]);
    given(site, candidate)
      .when(decide, ref, { facts: { ...facts, placesLeft: 1 }, now: days(20) })
      .then([]);
  });

  it('does not lapse before, nor when it has been decided', () => {
    given(site, candidate)
      .when(decide, ref, { facts, now: days(19) })
      .thenRefused('not-due');
    given(site, aSite)
      .when(decide, ref, { facts, now: days(20) })
      .then([]);
  });
});
