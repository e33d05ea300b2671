import { given } from '@pacesetter/testing';
import { campaignId, days, planned, running } from '../../../test/sites';
import type { SitePlanEvent } from '../../site-plan.events';
import { sitePlan } from '../../site-plan.state';
import { noteSiteAssessmentsMoved } from './note-site-assessments-moved';

const { decide } = noteSiteAssessmentsMoved;
const day = { applicationsOpenAt: days(0), applicationsCloseAt: days(10), decidedBy: days(20) };
const moved: SitePlanEvent = {
  type: 'SitePlanMoved',
  data: {
    campaignId,
    before: { ...day, assessedBy: days(400) },
    after: { ...day, assessedBy: days(430) },
    ownPlaces: [],
    since: days(2),
  },
};
const noted: SitePlanEvent = { type: 'SiteAssessmentsMoved', data: { campaignId, sites: 7 } };

it('that the sites have followed the plan is noted once', () => {
  given(sitePlan, [planned, moved]).when(decide, { campaignId, sites: 7 }, { facts: running }).then([noted]);
  given(sitePlan, [planned, moved, noted]).when(decide, { campaignId, sites: 7 }, { facts: running }).then([]);
  given(sitePlan, [planned]).when(decide, { campaignId, sites: 7 }, { facts: running }).then([]);
});
