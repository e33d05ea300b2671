import { EventSchemas } from '@pacesetter/commands';
import { DomainError } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { administrator, days, ref, standard, unpaused } from '../test/sites';
import { applyForSite } from './features/apply-for-site/apply-for-site';
import { assessSite } from './features/assess-site/assess-site';
import { declineSite } from './features/decline-site/decline-site';
import { designateSite } from './features/designate-site/designate-site';
import { lapseSiteApplication } from './features/lapse-site-application/lapse-site-application';
import { nameSiteGuides } from './features/name-site-guides/name-site-guides';
import { putSiteInReserve } from './features/put-site-in-reserve/put-site-in-reserve';
import { recommendSite } from './features/recommend-site/recommend-site';
import { withdrawSiteApplication } from './features/withdraw-site-application/withdraw-site-application';
import { type SiteEvent, siteEvents } from './site.events';
import { holdsPlace, site, type SiteState } from './site.state';

type Step = (state: SiteState) => readonly SiteEvent[];

const tier = fc.constantFrom('provincial', 'municipal', 'county');
const context = { now: days(5), actor: administrator, newId: testId, reason: 'so decided' };
const areaOf = (key: string) => `area of ${key}`;

const applying = fc
  .record({ tier, via: fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }) })
  .map(({ tier: key, via }): Step => (state) => {
    const ready = { tierKnown: true, enrolled: true, candidate: true, hasGoals: true };
    const window = { opensAt: days(0), closesAt: days(10) };
    const facts = { ...unpaused, ...ready, window, way: { area: areaOf(key), via } };
    return applyForSite.decide({ ...ref, tier: key, statement: 'We can.' }, state, { ...context, facts });
  });
const recommending = fc.constant<Step>((state) =>
  recommendSite.decide({ ...ref, statement: 'They can.' }, state, { ...context, facts: unpaused }),
);
const ending = fc.constantFrom<Step>(
  (state) => declineSite.decide(ref, state, { ...context, facts: unpaused }),
  (state) => withdrawSiteApplication.decide(ref, state, { ...context, facts: unpaused }),
  (state) =>
    lapseSiteApplication.decide(ref, state, { ...context, facts: { ...unpaused, dueAt: days(1), placesLeft: 0 } }),
);
const designating = tier.map((key): Step => (state) => {
  const dates = { assessFrom: days(2), assessBy: days(6), placeFreeFrom: days(6) };
  const command = { ...ref, tier: key, area: areaOf(key), rank: 1 };
  return designateSite.decide(command, state, { ...context, facts: { ...unpaused, ...dates, placeTaken: true } });
});
const reserving = tier.map((key): Step => (state) => {
  const command = { ...ref, tier: key, area: areaOf(key), rank: 9, places: 3 };
  return putSiteInReserve.decide(command, state, { ...context, facts: unpaused });
});
const guiding = fc.constant<Step>((state) =>
  nameSiteGuides.decide({ ...ref, liaison: 'Li', leader: 'Zhang' }, state, { ...context, facts: unpaused }),
);
const assessing = fc
  .record({ growth: fc.integer({ min: 40, max: 100 }), harmony: fc.integer({ min: 40, max: 100 }) })
  .map((scores): Step => (state) => {
    const next = { assessFrom: days(2), assessBy: days(6) };
    const rules = { criteria: 'goals', goals: ['growth', 'harmony'], standard };
    const facts = { ...unpaused, ...rules, next, placeFreeFrom: days(6) };
    return assessSite.decide({ ...ref, scores }, state, { ...context, facts });
  });

const steps = fc.array(fc.oneof(applying, recommending, ending, designating, reserving, guiding, assessing), {
  maxLength: 40,
});

interface Moment {
  readonly before: SiteState;
  readonly event: SiteEvent;
  readonly after: SiteState;
}

function life(commands: readonly Step[]): readonly Moment[] {
  const moments: Moment[] = [];
  let state = site.initialState;
  for (const step of commands) {
    try {
      for (const event of step(state)) {
        const after = site.evolve(state, event);
        moments.push({ before: state, event, after });
        state = after;
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return moments;
}

describe('whatever is asked of an organisation that may become a site', () => {
  const schemas = new EventSchemas(siteEvents);
  const holds = (property: (moments: readonly Moment[]) => void) => {
    fc.assert(
      fc.property(steps, (commands) => property(life(commands))),
      { numRuns: 500 },
    );
  };

  it('is stated in events that their schemas allow', () => {
    holds((moments) => moments.forEach(({ event: { type, data } }) => schemas.versionFor(type, data)));
  });

  it('it holds one tier at a time, and keeps it until it loses the place', () => {
    holds((moments) => {
      for (const { before, after } of moments) {
        if (holdsPlace(before) && holdsPlace(after)) expect(after.tier).toBe(before.tier);
      }
    });
  });

  it('it becomes a site only when it was recommended all the way', () => {
    holds((moments) => {
      for (const { before, event } of moments) {
        if (event.type !== 'SiteDesignated') continue;
        expect(before.recommendations).toBe(before.via.length);
        expect(event.data.tier).toBe(before.tier);
      }
    });
  });

  it('it carries a plaque only as long as the latest assessment met the standard', () => {
    holds((moments) => {
      let met = false;
      for (const { event, after } of moments) {
        if (event.type === 'SiteAssessed') met = event.data.met;
        const settled = event.type !== 'SiteAssessed';
        if (settled && after.status === 'plaque') expect(met).toBe(true);
        if (settled && (after.status === 'refused' || after.status === 'eliminated')) expect(met).toBe(false);
      }
    });
  });

  it('it loses its place for good: refused and eliminated are the end', () => {
    holds((moments) => {
      for (const { before, after } of moments) {
        if (before.status === 'refused' || before.status === 'eliminated') expect(holdsPlace(after)).toBe(false);
      }
    });
  });
});
