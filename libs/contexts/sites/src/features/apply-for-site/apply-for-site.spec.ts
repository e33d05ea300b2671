import { given, TEST_TIME } from '@pacesetter/testing';
import {
  applied,
  candidate,
  days,
  declined,
  ofNeighbour,
  ofVillage,
  ref,
  running,
  site as aSite,
  withdrawn,
} from '../../../test/sites';
import { site } from '../../site.state';
import { type ApplicationFacts, applyForSite } from './apply-for-site';

const { decide } = applyForSite;
const command = { ...ref, tier: 'county', statement: 'We serve the people.' };
const facts: ApplicationFacts = {
  ...running,
  window: { opensAt: TEST_TIME, closesAt: days(10) },
  tierKnown: true,
  enrolled: true,
  candidate: true,
  hasGoals: true,
  way: { area: 'county-1', via: ['township'] },
};
const context = { facts, actor: ofVillage, now: days(3) };

describe('applying for a site', () => {
  it('goes to the nearest superior on the way to who decides', () => {
    given(site, []).when(decide, command, context).then([applied()]);
  });

  it('is possible again after a refusal or a withdrawal, and for one tier at a time', () => {
    given(site, [applied(), declined]).when(decide, command, context).then([applied()]);
    given(site, [applied(), withdrawn]).when(decide, command, context).then([applied()]);
    given(site, candidate)
      .when(decide, { ...command, tier: 'provincial' }, context)
      .thenRefused('already-applied', { status: 'recommended', tier: 'county' });
    given(site, aSite).when(decide, command, context).thenRefused('already-applied', { status: 'creating' });
  });

  it('is refused outside the days for it, and to others', () => {
    const test = given(site, []);
    test.when(decide, command, { ...context, now: days(-1) }).thenRefused('applications-not-open');
    test.when(decide, command, { ...context, now: days(10) }).thenRefused('applications-not-open');
    test.when(decide, command, { ...context, actor: ofNeighbour }).thenRefused('not-the-organization');
    test.when(decide, { ...command, statement: ' ' }, context).thenRefused('text-missing');
  });

  it.each([
    ['no-sites', { window: undefined }],
    ['tier-unknown', { tierKnown: false }],
    ['not-enrolled', { enrolled: false }],
    ['not-a-candidate', { candidate: false }],
    ['no-goals', { hasGoals: false }],
    ['no-decider-above', { way: undefined }],
    ['campaign-not-running', { status: 'paused' }],
  ] as const)('is refused as %s', (code, changed) => {
    given(site, [])
      .when(decide, command, { ...context, facts: { ...facts, ...changed } })
      .thenRefused(code);
  });
});
