import { given } from '@pacesetter/testing';
import { applicationsClosed, campaignId, days, planned, unpaused } from '../../../test/sites';
import { sitePlan } from '../../site-plan.state';
import { noteSiteDecisionsFellDue } from './note-site-decisions-fell-due';

const tiers = [{ tier: 'county', places: 10, designated: 9, undecided: 1 }];
const facts = { ...unpaused, tiers };
const { decide } = noteSiteDecisionsFellDue;
const fellDue = { type: 'SiteDecisionsFellDue', data: { campaignId, tiers } } as const;

describe('the day on which decisions are due', () => {
  it('is recorded with how far they have come, once', () => {
    given(sitePlan, [planned, applicationsClosed])
      .when(decide, { campaignId }, { facts, now: days(20) })
      .then([fellDue]);
    given(sitePlan, [planned, fellDue])
      .when(decide, { campaignId }, { facts, now: days(20) })
      .then([]);
  });

  it('is not recorded before it comes', () => {
    given(sitePlan, [planned])
      .when(decide, { campaignId }, { facts, now: days(19) })
      .thenRefused('not-due');
    given(sitePlan, []).when(decide, { campaignId }, { facts }).then([]);
  });
});
