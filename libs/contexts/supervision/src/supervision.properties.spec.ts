import { EventSchemas } from '@pacesetter/commands';
import { type Actor, DomainError, fold, SYSTEM } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import {
  days,
  factsAt,
  finding,
  ladder,
  missedPlan,
  ofBrigade,
  ofBureau,
  orderOf,
  supervised,
} from '../test/supervised';
import { heightOf } from './escalation-ladder';
import { closeAccountability } from './features/close-accountability/close-accountability';
import { escalateMissedFollowUp } from './features/escalate-missed-follow-up/escalate-missed-follow-up';
import { escalateOverdueObligation } from './features/escalate-overdue-obligation/escalate-overdue-obligation';
import { noteOverdueObligation } from './features/note-overdue-obligation/note-overdue-obligation';
import { noticeMissedRectification } from './features/notice-missed-rectification/notice-missed-rectification';
import { orderRectification } from './features/order-rectification/order-rectification';
import { returnRectification } from './features/return-rectification/return-rectification';
import { submitRectification } from './features/submit-rectification/submit-rectification';
import { verifyRectification } from './features/verify-rectification/verify-rectification';
import { type SupervisionEvent, supervisionEvents } from './supervision.events';
import { supervision, type SupervisionState } from './supervision.state';

/** Decides on a state at a moment, as the command handling would. */
type Step = (state: SupervisionState, now: string) => readonly SupervisionEvent[];

const cause = fc.constantFrom(finding, missedPlan);
const actor = fc.constantFrom<Actor>(ofBureau, ofBureau, ofBrigade, SYSTEM);
const status = fc.constantFrom('running', 'running', 'running', 'running', 'completed', 'paused');

const step = fc
  .record({ cause, actor, status, action: fc.integer({ min: 0, max: 8 }), settled: fc.boolean() })
  .map(({ cause, actor, status, action, settled }): Step => {
    const order = { ...supervised, rectificationId: orderOf(cause) };
    const forgotten = { ...supervised, assessmentId: 'assessment-1', duty: 'helper' } as const;
    const overdue = { ...supervised, obligation: 'plan' };
    return (state, now) => {
      const facts = { ...factsAt(now, { status }), title: 'Plan', text: 'Plan', settled };
      const context = { facts, actor, now, newId: testId, reason: 'So it is.' };
      const deadline = state.rectifications[order.rectificationId]?.deadline ?? '';
      const decided = [
        () => orderRectification.decide({ ...supervised, cause, text: 'Mend it.', listed: false }, state, context),
        () => submitRectification.decide({ ...order, statement: 'Mended.' }, state, context),
        () => verifyRectification.decide(order, state, context),
        () => returnRectification.decide({ ...order, remarks: 'No.' }, state, context),
        () => noticeMissedRectification.decide({ ...order, deadline }, state, context),
        () => noteOverdueObligation.decide(overdue, state, context),
        () => escalateOverdueObligation.decide(overdue, state, context),
        () => escalateMissedFollowUp.decide(forgotten, state, context),
        () => closeAccountability.decide({ ...supervised, accountabilityId: orderOf(cause) }, state, context),
      ] as const;
      return decided[action]?.() ?? [];
    };
  });

const steps = fc.array(fc.record({ step, wait: fc.constantFrom(0, 1, 16, 31) }), { minLength: 8, maxLength: 40 });

/** The history that a sequence of commands leaves, one decision each; those that a rule forbids leave nothing. */
function history(commands: readonly { step: Step; wait: number }[]): readonly (readonly SupervisionEvent[])[] {
  const decisions: (readonly SupervisionEvent[])[] = [];
  let day = 0;
  for (const { step, wait } of commands) {
    day += wait;
    try {
      decisions.push(step(fold(supervision, decisions.flat()), days(day)));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return decisions;
}

describe('whatever happens to a supervised subject', () => {
  const schemas = new EventSchemas(supervisionEvents);
  const holds = (property: (decisions: readonly (readonly SupervisionEvent[])[]) => void) => {
    fc.assert(fc.property(steps, (commands) => property(history(commands))));
  };

  it('is stated in events that their schemas allow', () => {
    holds((decisions) => decisions.flat().forEach(({ type, data }) => schemas.versionFor(type, data)));
  });

  it('follows once from each cause', () => {
    holds((decisions) => {
      const ids = decisions.flat().flatMap(({ type, data }) => {
        return type === 'RectificationOrdered' ? [data.rectificationId] : [];
      });
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('is noticed once for each deadline', () => {
    holds((decisions) => {
      const missed = decisions.flat().flatMap((event) => {
        return event.type === 'RectificationMissed' ? [`${event.data.rectificationId} ${event.data.deadline}`] : [];
      });
      expect(new Set(missed).size).toBe(missed.length);
    });
  });

  it('climbs one rung at most with a missed deadline, and never down', () => {
    holds((decisions) => {
      const rungs = new Map<string, number>();
      for (const decision of decisions) {
        const missed = decision.some(({ type }) => type === 'RectificationMissed');
        for (const { type, data } of decision) {
          if (type === 'RectificationOrdered') rungs.set(data.rectificationId, heightOf(ladder, data.rung));
          if (type !== 'EscalationRaised') continue;
          const { rectificationId = '', rung } = data;
          const from = rungs.get(rectificationId) ?? -1;
          const to = heightOf(ladder, rung);
          if (missed) expect(to).toBe(from < 0 ? heightOf(ladder, 'circulate-criticism') : from + 1);
          else expect(to).toBeGreaterThanOrEqual(from);
          rungs.set(rectificationId, to);
        }
      }
    });
  });

  it('is verified by nobody but others, after a submission', () => {
    holds((decisions) => {
      const submitted = new Set<string>();
      for (const { type, data } of decisions.flat()) {
        if (type === 'RectificationSubmitted') submitted.add(data.rectificationId);
        if (type === 'RectificationReturned') submitted.delete(data.rectificationId);
        if (type === 'RectificationVerified') expect(submitted.delete(data.rectificationId)).toBe(true);
      }
    });
  });
});
