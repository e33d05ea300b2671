import { EventSchemas } from '@pacesetter/commands';
import { DomainError, fold } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import {
  administrator,
  candidate,
  closed,
  days,
  noticed,
  opened,
  round,
  running,
  undivided,
  unpaused,
} from '../test/candidates';
import { type AwardRoundEvent, awardRoundEvents } from './award-round.events';
import { awardRound, type AwardRoundState } from './award-round.state';
import { decideAwardRound } from './features/decide-award-round/decide-award-round';
import { reportAwardUpward } from './features/report-award-upward/report-award-upward';
import { takeAwardPlaces } from './features/take-award-places/take-award-places';

type Step = (state: AwardRoundState) => readonly AwardRoundEvent[];

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const context = { now: days(30), actor: administrator, newId: testId };

/** Of the six, two count for one part, two for another, one for both. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  a: ['one'],
  b: ['one', 'other'],
  c: ['other'],
  d: [],
  e: ['other'],
  f: [],
};
const parts = fc.record({ one: fc.integer({ min: 0, max: 2 }), other: fc.integer({ min: 0, max: 3 }) });
type Limits = Readonly<Record<string, number>>;

const taking = fc.array(id, { maxLength: 6 }).map((ids): Step => (state) => {
  const subjects = ids.map((organizationId) => ({ organizationId }));
  return takeAwardPlaces.decide({ ...round, award: candidate.award, subjects }, state, {
    ...context,
    facts: { ...undivided, parts: PARTS },
  });
});

const reporting = fc.record({ id, conferred: fc.boolean() }).map(({ id, conferred }): Step => (state) => {
  const report = { ...candidate, subject: { organizationId: id }, to: 'province' };
  const facts = { ...running, rootOrganizationId: 'bureau', conferred };
  return reportAwardUpward.decide(report, state, { ...context, facts });
});

const deciding = fc.integer({ min: 0, max: 2 }).map((pending): Step => (state) => {
  return decideAwardRound.decide(round, state, { ...context, facts: { ...unpaused, pending, candidates: {} } });
});

const steps = fc.array(fc.oneof({ weight: 4, arbitrary: taking }, reporting, deciding), { maxLength: 20 });

function history(quota: number, limits: Limits, commands: readonly Step[]): readonly AwardRoundEvent[] {
  const divided = Object.entries(limits).map(([part, limit]) => ({ part, orgTypes: [part], quota: limit }));
  const events: AwardRoundEvent[] = [opened(quota, divided), closed, noticed];
  for (const step of commands) {
    try {
      events.push(...step(fold(awardRound, events)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return events;
}

describe('whatever is asked of a round', () => {
  const schemas = new EventSchemas(awardRoundEvents);
  const holds = (property: (events: readonly AwardRoundEvent[], quota: number, limits: Limits) => void) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), parts, steps, (quota, limits, commands) =>
        property(history(quota, limits, commands), quota, limits),
      ),
    );
  };
  const placesIn = (events: readonly AwardRoundEvent[]) =>
    events.flatMap((event) => {
      return event.type === 'AwardPlacesTaken' ? event.data.subjects.map(({ organizationId }) => organizationId) : [];
    });

  it('is stated in events that their schemas allow', () => {
    holds((events) => events.forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('never gives more places than there are, nor two to one', () => {
    holds((events, quota) => {
      const places = placesIn(events);
      expect(places.length).toBeLessThanOrEqual(quota);
      expect(new Set(places).size).toBe(places.length);
    });
  });

  it('never gives more places of a part than it has, and says of each place what it counts for', () => {
    holds((events, _, limits) => {
      const state = fold(awardRound, events).awards[candidate.award];
      for (const { part, taken } of state?.parts ?? []) {
        const holders = placesIn(events).filter((one) => PARTS[one]?.includes(part));
        expect(taken).toBe(holders.length);
        expect(taken).toBeLessThanOrEqual(limits[part] ?? 0);
      }
    });
  });

  it('reports no more upward than the programme allows', () => {
    holds((events) => {
      expect(events.filter(({ type }) => type === 'AwardReportedUpward').length).toBeLessThanOrEqual(1);
    });
  });

  it('gives no place once it is decided, which happens once', () => {
    holds((events) => {
      const decided = events.findIndex(({ type }) => type === 'AwardRoundDecided');
      if (decided < 0) return;
      expect(placesIn(events.slice(decided))).toEqual([]);
      expect(events.filter(({ type }) => type === 'AwardRoundDecided')).toHaveLength(1);
    });
  });
});
