import { EventSchemas } from '@pacesetter/commands';
import { type Actor, type DecisionContext, fold, plusMilliseconds } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import { decided } from '../test/campaign-history';
import { days, enrolled, facts, obligation, ofBrigade, ofBureau, part } from '../test/running';
import type { CampaignStatus } from './campaign.state';
import { approvePlan } from './features/approve-plan/approve-plan';
import { type ChoiceFacts, chooseOptionalActivity } from './features/choose-optional-activity/choose-optional-activity';
import { fulfilObligation } from './features/fulfil-obligation/fulfil-obligation';
import { noticeMissedObligation } from './features/notice-missed-obligation/notice-missed-obligation';
import { recordActivity } from './features/record-activity/record-activity';
import { returnPlan } from './features/return-plan/return-plan';
import { submitPlan } from './features/submit-plan/submit-plan';
import { waiveObligation } from './features/waive-obligation/waive-obligation';
import { dueDateOf, isSettled, openObligations, owes } from './obligation-rules';
import type { ObligationFacts } from './owed-obligation';
import { type ParticipationEvent, participationEvents } from './participation.events';
import { participation, type ParticipationState } from './participation.state';

type Context = DecisionContext<ObligationFacts>;
type Step = (state: ParticipationState, context: Context) => readonly ParticipationEvent[];

const known = facts(
  obligation('plan', { kind: 'plan', dueAt: days(6) }),
  obligation('study', { kind: 'study', opensAt: days(1), dueAt: days(4) }),
  obligation('survey', { required: false, dueAt: days(8) }),
  obligation('essay', { subject: 'member' }),
);
const ofObligation = fc.constantFrom('plan', 'study', 'survey', 'essay').map((key) => ({ ...part, obligation: key }));
const plan = { ...part, obligation: 'plan' };

/** Whoever chooses has two days at least. */
function choosing(context: Context): DecisionContext<ChoiceFacts> {
  const graceEndsAt = plusMilliseconds(context.now, 2 * 24 * 3_600_000);
  return { ...context, facts: { ...context.facts, graceEndsAt } };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  ofObligation.map(
    (what): Step =>
      (state, context) =>
        noticeMissedObligation.decide(what, state, context),
  ),
  ofObligation.map(
    (what): Step =>
      (state, context) =>
        waiveObligation.decide(what, state, context),
  ),
  ofObligation.map(
    (what): Step =>
      (state, context) =>
        chooseOptionalActivity.decide(what, state, choosing(context)),
  ),
  ofObligation.map((what): Step => (state, context) => {
    const evidence = { kind: 'note', ref: 'event-1' };
    return fulfilObligation.decide({ ...what, evidence }, state, context);
  }),
  ofObligation.map(
    (what): Step =>
      (state, context) =>
        recordActivity.decide({ ...what, items: [], note: 'Done.' }, state, recording(context)),
  ),
  fc.constant<Step>((state, context) => submitPlan.decide({ ...plan, title: 'Plan', carriedOver: [] }, state, context)),
  fc.constant<Step>((state, context) => approvePlan.decide(plan, state, context)),
  fc.constant<Step>((state, context) => returnPlan.decide({ ...plan, remarks: 'More.' }, state, context)),
);

/** Of activities without content that the programme fixes. */
function recording(context: Context) {
  return { ...context, facts: { ...context.facts, withContent: [] } };
}

const status = fc.constantFrom<CampaignStatus>('running', 'running', 'running', 'paused', 'completed');
const actor = fc.constantFrom<Actor>(ofBureau, ofBureau, ofBrigade);
const steps = fc.array(fc.record({ step, status, actor, hours: fc.integer({ min: 0, max: 24 }) }), { maxLength: 40 });

interface Command {
  readonly step: Step;
  readonly status: CampaignStatus;
  readonly actor: Actor;
  readonly hours: number;
}

interface Happened {
  readonly event: ParticipationEvent;
  readonly at: string;
  readonly before: ParticipationState;
}

function history(commands: readonly Command[]): readonly Happened[] {
  const happened: Happened[] = [];
  let state = fold(participation, [enrolled()]);
  let hours = 0;
  for (const { step, status, actor, hours: later } of commands) {
    hours += later;
    const at = days(hours / 24);
    const context = { now: at, actor, reason: 'So it is.', newId: testId, facts: { ...known, status } };
    const before = state;
    const events = decided(() => step(before, context));
    happened.push(...events.map((event) => ({ event, at, before })));
    state = fold(participation, events, state);
  }
  return happened;
}

describe('whatever happens to a participant', () => {
  const schemas = new EventSchemas(participationEvents);
  const holds = (property: (happened: readonly Happened[]) => void) => {
    fc.assert(fc.property(steps, (commands) => property(history(commands))));
  };
  const settling = ({ event }: Happened) =>
    event.type === 'ObligationFulfilled' || event.type === 'ObligationWaived' ? [event.data.obligation] : [];

  it('is stated in events that their schemas allow', () => {
    holds((happened) => happened.forEach(({ event: { type, data } }) => schemas.versionFor(type, data)));
  });

  it('settles an obligation at most once, and only one that is owed', () => {
    holds((happened) => {
      const settled = happened.flatMap(settling);
      expect(new Set(settled).size).toBe(settled.length);
      for (const one of happened) {
        for (const key of settling(one)) expect(owes(one.before, known.obligations[key]!)).toBe(true);
      }
    });
  });

  it('misses an obligation at most once, when it has fallen due and is still open', () => {
    holds((happened) => {
      const missed = happened.flatMap(({ event, at, before }) => {
        if (event.type !== 'ObligationMissed') return [];
        expect(at >= event.data.dueAt).toBe(true);
        expect(event.data.dueAt).toBe(dueDateOf(before, known.obligations[event.data.obligation]!, []));
        expect(isSettled(before, event.data.obligation)).toBe(false);
        return [event.data.obligation];
      });
      expect(new Set(missed).size).toBe(missed.length);
    });
  });

  it('calls late what was done after the due date; a plan is judged by when it was handed in', () => {
    holds((happened) => {
      for (const { event, at, before } of happened) {
        if (event.type !== 'ObligationFulfilled') continue;
        const { obligation, evidence, late } = event.data;
        const done = evidence.kind === 'plan' ? before.plans['plan']?.submittedAt : at;
        expect(late).toBe((done ?? '') > dueDateOf(before, known.obligations[obligation]!, []));
      }
    });
  });

  it('decides a plan between two submissions once, and not after it was approved', () => {
    holds((happened) => {
      const types = happened.map(({ event }) => event.type).filter((type) => type.startsWith('Plan'));
      types.forEach((type, index) => {
        if (index % 2 === 0) expect(type).toBe('PlanSubmitted');
        else expect(type).not.toBe('PlanSubmitted');
        if (type === 'PlanApproved') expect(index).toBe(types.length - 1);
      });
    });
  });

  it('leaves whoever chooses an activity the grace, also after its date', () => {
    holds((happened) => {
      for (const { event, at } of happened) {
        if (event.type !== 'OptionalActivityChosen') continue;
        expect(event.data.dueAt >= plusMilliseconds(at, 2 * 24 * 3_600_000)).toBe(true);
      }
    });
  });

  it('leaves open what is owed and not settled', () => {
    holds((happened) => {
      const state = fold(participation, [enrolled(), ...happened.map(({ event }) => event)]);
      const owed = Object.values(known.obligations).filter((one) => owes(state, one));
      const settled = happened.flatMap(settling);
      const open = owed.map(({ obligation }) => obligation).filter((key) => !settled.includes(key));
      expect(openObligations(state, known.obligations)).toEqual(open);
    });
  });
});
