import { given } from '@pacesetter/testing';
import { assessed, days, places, ref, refused, site as aSite, unpaused, withPlaque } from '../../../test/sites';
import { site } from '../../site.state';
import { noteSiteAssessmentMissed } from './note-site-assessment-missed';

const { decide } = noteSiteAssessmentMissed;
const command = { ...ref, cycle: 0 };
const context = { facts: unpaused, now: days(400) };
const missed = { type: 'SiteAssessmentMissed', data: { ...places, ...ref, cycle: 0, dueAt: days(400) } } as const;

describe('a missed assessment', () => {
  it('is noticed on the day, once', () => {
    given(site, aSite).when(decide, command, context).then([missed]);
    given(site, [...aSite, missed])
      .when(decide, command, context)
      .then([]);
  });

  it('is none before the day, or when it was done', () => {
    given(site, aSite)
      .when(decide, command, { ...context, now: days(399) })
      .thenRefused('not-due');
    given(site, withPlaque).when(decide, command, context).then([]);
    given(site, [...aSite, assessed(50), refused])
      .when(decide, command, context)
      .then([]);
  });
});
