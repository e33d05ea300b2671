import { TEST_TIME } from '@pacesetter/testing';
import type { ParticipationEvent } from '../src/participation.events';
import { enrolled, facts, obligation, part } from './running';

/** Brigade 149 has handed in its plan at the test's time. */
export const decision = { ...part, obligation: 'plan' };
export const planFacts = facts(obligation('plan', { kind: 'plan' }));
export const submitted: ParticipationEvent = {
  type: 'PlanSubmitted',
  data: { ...decision, title: 'Our plan', carriedOver: [], planId: 'plan-1', submittedAt: TEST_TIME },
};
export const planned: readonly ParticipationEvent[] = [enrolled(), submitted];
