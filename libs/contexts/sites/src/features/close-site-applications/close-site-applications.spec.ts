import { given } from '@pacesetter/testing';
import { applicationsClosed, campaignId, days, planned, unpaused } from '../../../test/sites';
import { sitePlan } from '../../site-plan.state';
import { closeSiteApplications } from './close-site-applications';

const { decide } = closeSiteApplications;
const facts = unpaused;

describe('closing applications', () => {
  it('happens on the last day, once', () => {
    given(sitePlan, [planned])
      .when(decide, { campaignId }, { facts, now: days(10) })
      .then([applicationsClosed]);
    given(sitePlan, [planned, applicationsClosed])
      .when(decide, { campaignId }, { facts, now: days(10) })
      .then([]);
  });

  it('does not happen before, nor while a pause has moved the day', () => {
    given(sitePlan, [planned])
      .when(decide, { campaignId }, { facts, now: days(9) })
      .thenRefused('not-due', { dueAt: days(10) });
    given(sitePlan, [planned])
      .when(decide, { campaignId }, { facts: { ...facts, postponed: () => days(12) }, now: days(11) })
      .thenRefused('not-due', { dueAt: days(12) });
  });
});
