import { EventSchemas } from '@pacesetter/commands';
import { DomainError, fold } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { administrator, days, places, running } from '../test/sites';
import { designateSites } from './features/designate-sites/designate-sites';
import { fillSitePlaces } from './features/fill-site-places/fill-site-places';
import { setOwnSitePlaces } from './features/set-own-site-places/set-own-site-places';
import { type SitePlacesEvent, sitePlacesEvents } from './site-places.events';
import { sitePlaces, type SitePlacesState } from './site-places.state';

type Step = (state: SitePlacesState, quota: number) => readonly SitePlacesEvent[];

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const context = { now: days(30), actor: administrator, newId: testId };

const designating = fc
  .array(fc.record({ organizationId: id, score: fc.integer({ min: 0, max: 100 }) }), { maxLength: 7 })
  .map((ranking): Step => (state, quota) => {
    const facts = { ...running, places: quota, applicationsCloseAt: days(10), strangers: [] };
    return designateSites.decide({ ...places, ranking }, state, { ...context, facts });
  });

const filling = fc
  .record({
    lost: fc.array(fc.record({ organizationId: id, replaced: fc.boolean() }), { maxLength: 4 }),
    willing: fc.uniqueArray(id),
    day: fc.nat(20),
  })
  .map(({ lost, willing, day }): Step => (state, quota) => {
    const once = [...new Map(lost.map((holder) => [holder.organizationId, holder])).values()];
    const facts = { ...running, places: quota, lost: once, willing };
    return fillSitePlaces.decide({ ...places, dueAt: days(day) }, state, { ...context, facts });
  });

const setting = fc.integer({ min: 0, max: 6 }).map((count): Step => (state) => {
  const facts = { ...running, set: 'by-decider' as const, candidates: 5 };
  return setOwnSitePlaces.decide({ ...places, places: count }, state, { ...context, facts });
});

const steps = fc.array(fc.oneof({ weight: 3, arbitrary: designating }, { weight: 3, arbitrary: filling }, setting), {
  maxLength: 25,
});

interface Moment {
  readonly event: SitePlacesEvent;
  readonly after: SitePlacesState;
}

function history(quota: number, commands: readonly Step[]): readonly Moment[] {
  const moments: Moment[] = [];
  let state = sitePlaces.initialState;
  for (const step of commands) {
    try {
      for (const event of step(state, quota)) {
        state = sitePlaces.evolve(state, event);
        moments.push({ event, after: state });
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return moments;
}

describe('whatever is decided about the places of an area', () => {
  const schemas = new EventSchemas(sitePlacesEvents);
  const holds = (property: (moments: readonly Moment[], quota: number) => void) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), steps, (quota, commands) =>
        property(history(quota, commands), quota),
      ),
      { numRuns: 300 },
    );
  };

  it('is stated in events that their schemas allow', () => {
    holds((moments) => moments.forEach(({ event: { type, data } }) => schemas.versionFor(type, data)));
  });

  it('never has more holders than places', () => {
    holds((moments, quota) => {
      for (const { after } of moments) expect(after.holders.size).toBeLessThanOrEqual(after.ownPlaces ?? quota);
    });
  });

  it('has nobody hold a place and wait for one', () => {
    holds((moments) => {
      for (const { after } of moments) {
        expect(after.reserve.filter(({ organizationId }) => after.holders.has(organizationId))).toEqual([]);
      }
    });
  });

  it('keeps the reserve in the order of merit', () => {
    holds((moments) => {
      for (const { after } of moments) {
        const scores = after.reserve.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    });
  });

  it('adds up, event by event', () => {
    holds((moments) => {
      const events = moments.map(({ event }) => event);
      const given = events.flatMap((event) => (event.type === 'SitesDesignated' ? event.data.designated : []));
      const filled = events.flatMap((event) => (event.type === 'SitePlacesFilled' ? [event.data] : []));
      const moved = filled.flatMap(({ replacements }) => replacements);
      const freed = filled.flatMap(({ freed: lost }) => lost);
      const { holders } = fold(sitePlaces, events);
      expect(given.length + moved.length - freed.length).toBe(holders.size);
    });
  });
});
