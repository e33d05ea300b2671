import { given } from '@pacesetter/testing';
import {
  assessed,
  awarded,
  candidate,
  days,
  eliminated,
  ofCounty,
  ofTownship,
  ofVillage,
  places,
  ref,
  refused,
  site as aSite,
  standard,
  unpaused,
  withPlaque,
} from '../../../test/sites';
import { site } from '../../site.state';
import { type AssessmentFacts, assessSite } from './assess-site';

const { decide } = assessSite;
const facts = (next: { assessFrom: string; assessBy: string }, placeFreeFrom: string): AssessmentFacts => ({
  ...unpaused,
  criteria: 'village-goals',
  goals: ['growth', 'harmony'],
  standard,
  next,
  placeFreeFrom,
});
const first = facts({ assessFrom: days(1100), assessBy: days(1130) }, days(381));
const again = facts({ assessFrom: days(1830), assessBy: days(1860) }, days(1121));
const scores = (growth: number, harmony = growth) => ({ ...ref, scores: { growth, harmony } });
const context = { facts: first, now: days(380), actor: ofCounty };

describe('assessing a site', () => {
  it('awards the plaque when the standard is met', () => {
    given(site, aSite)
      .when(decide, scores(90), context)
      .then([assessed(90), awarded]);
  });

  it('refuses it otherwise: by the mean, or by a single goal', () => {
    given(site, aSite)
      .when(decide, scores(70), context)
      .then([assessed(70), refused]);
    const { data, type } = assessed(79.5) as Extract<ReturnType<typeof assessed>, { type: 'SiteAssessed' }>;
    const goals = [
      { goal: 'growth', score: 100 },
      { goal: 'harmony', score: 59 },
    ];
    given(site, aSite)
      .when(decide, scores(100, 59), context)
      .then([{ type, data: { ...data, goals, met: false, below: ['harmony'] } }, refused]);
  });

  it('keeps or eliminates a site that has the plaque', () => {
    const kept = { ...places, ...ref, cycle: 1, ...again.next, since: days(1120) };
    given(site, withPlaque)
      .when(decide, scores(80), { ...context, facts: again, now: days(1120) })
      .then([assessed(80, 1), { type: 'SiteKept', data: kept }]);
    given(site, withPlaque)
      .when(decide, scores(50), { ...context, facts: again, now: days(1120) })
      .then([assessed(50, 1), eliminated]);
  });

  it('says when it comes late', () => {
    const { data, type } = assessed(90) as Extract<ReturnType<typeof assessed>, { type: 'SiteAssessed' }>;
    const window = { ...awarded.data, since: days(400) };
    given(site, aSite)
      .when(decide, scores(90), { ...context, now: days(400) })
      .then([{ type, data: { ...data, late: true } }, { type: 'PlaqueAwarded', data: window } as typeof awarded]);
  });

  it('is refused before its time, for no site, and to others', () => {
    const test = given(site, aSite);
    test.when(decide, scores(90), { ...context, now: days(369) }).thenRefused('not-due', { assessFrom: days(370) });
    test.when(decide, scores(90), { ...context, actor: ofTownship }).thenRefused('not-the-decider');
    test.when(decide, scores(90), { ...context, actor: ofVillage }).thenRefused('own-site');
    given(site, candidate).when(decide, scores(90), context).thenRefused('not-a-site');
    given(site, [...aSite, assessed(50), refused])
      .when(decide, scores(90), context)
      .thenRefused('not-a-site');
  });

  it('needs a score from 0 to 100 for each goal, and for nothing else', () => {
    const test = given(site, aSite);
    test
      .when(decide, { ...ref, scores: { growth: 90, peace: 80 } }, context)
      .thenRefused('goals-mismatch', { missing: ['harmony'], unknown: ['peace'] });
    test.when(decide, scores(90, 101), context).thenRefused('score-out-of-range', { goals: ['harmony'] });
    test.when(decide, scores(Number.NaN), context).thenRefused('score-out-of-range');
  });
});
