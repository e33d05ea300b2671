import { given } from '@pacesetter/testing';
import {
  assessed,
  awarded,
  days,
  designated,
  places,
  ref,
  site as designatedSite,
  unpaused,
} from '../../../test/sites';
import type { SiteEvent } from '../../site.events';
import { site } from '../../site.state';
import { moveSiteAssessment } from './move-site-assessment';

const { decide } = moveSiteAssessment;
const window = { assessFrom: days(400), assessBy: days(430) };
const facts = { ...unpaused, window };
const now = days(100);
const moved: SiteEvent = {
  type: 'SiteAssessmentMoved',
  data: { ...ref, ...places, from: days(400), ...window, since: now },
};

describe('moving the first assessment of a site', () => {
  it('follows the plan, once', () => {
    given(site, designatedSite).when(decide, ref, { facts, now }).then([moved]);
    given(site, [...designatedSite, moved])
      .when(decide, ref, { facts, now: days(101) })
      .then([]);
  });

  it('leaves alone who has a time of its own, who was assessed, and what was missed', () => {
    const replacing = { ...designated, data: { ...designated.data, replaces: 'other' } } as SiteEvent;
    const missed: SiteEvent = {
      type: 'SiteAssessmentMissed',
      data: { ...ref, ...places, cycle: 0, dueAt: days(400) },
    };
    for (const history of [
      [...designatedSite.slice(0, -1), replacing],
      [...designatedSite, assessed(90), awarded],
      [...designatedSite, missed],
    ]) {
      given(site, history).when(decide, ref, { facts, now }).then([]);
    }
  });

  it('is refused after the end', () => {
    given(site, designatedSite)
      .when(decide, ref, { facts: { ...facts, status: 'completed' }, now })
      .thenRefused('campaign-not-running');
  });
});
