import { type DecisionContext, DomainError, fold, plusMilliseconds } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import fc from 'fast-check';
import type { CampaignEvent } from '../src/campaign.events';
import { campaign, type CampaignState } from '../src/campaign.state';
import { advancePhase } from '../src/features/advance-phase/advance-phase';
import { cancelCampaign } from '../src/features/cancel-campaign/cancel-campaign';
import { completeEnrolment } from '../src/features/complete-enrolment/complete-enrolment';
import { evaluateGate } from '../src/features/evaluate-gate/evaluate-gate';
import { extendPhase } from '../src/features/extend-phase/extend-phase';
import { noteObligationsFellDue } from '../src/features/note-obligations-fell-due/note-obligations-fell-due';
import { pauseCampaign } from '../src/features/pause-campaign/pause-campaign';
import { resumeCampaign } from '../src/features/resume-campaign/resume-campaign';
import { campaignId, days, launched, obligation, phases, rule, verdict } from './running';

/** An event and when it happened. */
export interface Happened {
  readonly event: CampaignEvent;
  readonly at: string;
}

type Context = Omit<DecisionContext, 'facts'>;
type Step = (state: CampaignState, context: Context) => readonly CampaignEvent[];

const HOUR_MS = 3_600_000;

/** What opens with the phase that the campaign is in or enters next, and with the one after it. */
function openingOf({ phases, phaseIndex }: CampaignState, now: string, offset = 0) {
  const phase = phases[phaseIndex + offset]?.phase ?? 'none';
  return [obligation(`task of ${phase}`, { opensAt: now, dueAt: plusMilliseconds(now, 120 * HOUR_MS) })];
}

/** True three times in four. */
const mostly = fc.constantFrom(true, true, true, false);

const evaluating = fc.tuple(mostly, mostly).map(([met, next]): Step => (state, context) => {
  const gate = state.inPhase === next ? 'exit' : 'entry';
  const phase = state.phases[state.phaseIndex]?.phase ?? 'none';
  const obligations = openingOf(state, context.now);
  const nextEvaluationAt = plusMilliseconds(context.now, 24 * HOUR_MS);
  const facts = { rule, conditions: [verdict(met)], obligations, nextEvaluationAt };
  return evaluateGate.decide({ campaignId, phase, gate, gateFacts: {} }, state, { ...context, facts });
});
const advancing = fc
  .tuple(fc.constantFrom(...phases), fc.boolean())
  .map(([{ phase }, into]): Step => (state, context) => {
    const facts = { rule, obligations: openingOf(state, context.now, state.inPhase ? 1 : 0) };
    const advance = into ? { campaignId, into: phase } : { campaignId, from: phase };
    return advancePhase.decide(advance, state, { ...context, facts });
  });
/** What is due at the end of the phase moves with it, and another recurrence fits in. */
const extending = fc
  .tuple(fc.constantFrom(...phases), fc.integer({ min: 0, max: 90 }))
  .map(([{ phase }, day]): Step => (state, context) => {
    const endsAt = days(day);
    const again = obligation(`extra task of ${phase}`, { opensAt: context.now, dueAt: endsAt });
    const opened = Object.values(state.obligations).filter((one) => state.phaseOf[one.obligation] === phase);
    const obligations = [...opened.map((one) => ({ ...one, dueAt: endsAt })), again];
    const facts = { rule, endsAt, obligations };
    return extendPhase.decide({ campaignId, phase, endsOn: '' }, state, { ...context, facts });
  });
const noting = fc.tuple(fc.constantFrom(...phases), fc.constantFrom('task', 'extra task')).map(
  ([{ phase }, task]): Step =>
    (state, context) =>
      noteObligationsFellDue.decide({ campaignId, obligation: `${task} of ${phase}`, missed: 0 }, state, {
        ...context,
        facts: undefined,
      }),
);
const simple = (decide: typeof pauseCampaign.decide) =>
  fc.constant<Step>((state, context) => decide({ campaignId }, state, { ...context, facts: undefined }));
const enrolling = fc.constant<Step>((state, context) =>
  completeEnrolment.decide({ campaignId, organizations: 3, members: 5 }, state, { ...context, facts: undefined }),
);

const command = fc.oneof(
  { weight: 20, arbitrary: evaluating },
  { weight: 6, arbitrary: enrolling },
  { weight: 2, arbitrary: advancing },
  { weight: 2, arbitrary: extending },
  { weight: 8, arbitrary: noting },
  { weight: 4, arbitrary: simple(pauseCampaign.decide) },
  { weight: 6, arbitrary: simple(resumeCampaign.decide) },
  { weight: 1, arbitrary: simple(cancelCampaign.decide) },
);

const steps = fc.array(fc.tuple(command, fc.integer({ min: 0, max: 120 })), { minLength: 30, maxLength: 60 });

/** Histories that any commands leave, hours apart; those that a rule forbids leave nothing. */
export const campaignHistories: fc.Arbitrary<readonly Happened[]> = steps.map((commands) => {
  const history: Happened[] = [{ event: launched, at: days(0) }];
  let now = days(0);
  for (const [step, hours] of commands) {
    now = plusMilliseconds(now, hours * HOUR_MS);
    const state = fold(campaign, eventsOf(history));
    const at = now;
    history.push(...decided(() => step(state, contextAt(at))).map((event) => ({ event, at })));
  }
  return history;
});

export function eventsOf(history: readonly Happened[]): readonly CampaignEvent[] {
  return history.map(({ event }) => event);
}

function contextAt(now: string): Context {
  return { now, actor: { id: 'office', role: 'administrator' }, reason: 'The office has decided it.', newId: testId };
}

/** What follows from a command; nothing when a rule forbids it. */
export function decided<Event>(decide: () => readonly Event[]): readonly Event[] {
  try {
    return decide();
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}
