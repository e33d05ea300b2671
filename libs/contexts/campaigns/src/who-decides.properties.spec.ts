import { type Actor, DomainError, fold } from '@pacesetter/kernel';
import { TEST_TIME, testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { enrolled, facts, obligation, part } from '../test/running';
import { approvePlan } from './features/approve-plan/approve-plan';
import { orderObligation } from './features/order-obligation/order-obligation';
import { remindOfObligation } from './features/remind-of-obligation/remind-of-obligation';
import { returnPlan } from './features/return-plan/return-plan';
import { waiveObligation } from './features/waive-obligation/waive-obligation';
import type { ParticipationEvent } from './participation.events';
import { participation, type ParticipationState } from './participation.state';

const plan = { ...part, obligation: 'plan' };
const others = obligation('survey', { appliesTo: { levels: ['township'] } });
const known = { ...facts(obligation('plan', { kind: 'plan' }), others), graceEndsAt: TEST_TIME };
const submitted: ParticipationEvent = {
  type: 'PlanSubmitted',
  data: { ...plan, title: 'Our plan', carriedOver: [], planId: 'plan-1', submittedAt: TEST_TIME },
};
const history = [enrolled(), submitted];

type Decision = (state: ParticipationState, actor: Actor) => readonly ParticipationEvent[];
const context = { now: TEST_TIME, newId: testId, reason: 'So it was decided.', facts: known };

/** Everything that is decided about a participant from above. */
const FROM_ABOVE: readonly Decision[] = [
  (state, actor) => approvePlan.decide(plan, state, { ...context, actor }),
  (state, actor) => returnPlan.decide({ ...plan, remarks: 'Once more.' }, state, { ...context, actor }),
  (state, actor) => waiveObligation.decide(plan, state, { ...context, actor }),
  (state, actor) => remindOfObligation.decide(plan, state, { ...context, actor }),
  (state, actor) => orderObligation.decide({ ...part, obligation: 'survey' }, state, { ...context, actor }),
];

const actors: fc.Arbitrary<Actor> = fc.record(
  {
    id: fc.constantFrom('li', 'wang'),
    role: fc.constantFrom('administrator', 'officer', 'supervisor', 'member', 'masses', 'reviewer'),
    organizationId: fc.constantFrom('bureau', 'brigade-149', 'brigade-133'),
  },
  { requiredKeys: ['id', 'role'] },
);
const decisions = fc.array(fc.tuple(fc.constantFrom(...FROM_ABOVE), actors), { maxLength: 12 });

function isAllowed({ role, organizationId }: Actor): boolean {
  return role === 'administrator' || (role === 'officer' && organizationId === 'bureau');
}

describe('what is decided about a participant (rule 2)', () => {
  it('is decided by the organisation above or the office, and by nobody else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FROM_ABOVE), actors, (decide, actor) => {
        const decided = () => decide(fold(participation, history), actor);
        if (isAllowed(actor)) expect(decided()).not.toEqual([]);
        else expect(decided).toThrow(DomainError);
      }),
    );
  });

  it('is never taken back: a later event says otherwise, and the earlier ones stay as they were', () => {
    fc.assert(
      fc.property(decisions, (commands) => {
        let events: readonly ParticipationEvent[] = history;
        for (const [decide, actor] of commands) {
          const [count, before] = [events.length, JSON.stringify(events)];
          const state = Object.freeze(fold(participation, events));
          try {
            events = [...events, ...decide(state, actor)];
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
          expect(JSON.stringify(events.slice(0, count))).toBe(before);
        }
        const waived = events.filter(({ type }) => type === 'ObligationWaived');
        expect(waived.length).toBeLessThanOrEqual(1);
        expect(events.filter(({ type }) => type === 'ObligationOrdered').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
