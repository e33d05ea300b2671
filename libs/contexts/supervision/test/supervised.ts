import type { Actor } from '@pacesetter/kernel';
import { plusMilliseconds } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { Ladder } from '../src/escalation-ladder';
import { rectificationIdOf } from '../src/rectification.rules';
import type { SupervisionFacts } from '../src/supervising.rules';
import type { SupervisionEvent } from '../src/supervision.events';
import type { Cause, Measure } from '../src/supervision.shapes';

/** The brigade 149 of the bureau is supervised: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const subject = { organizationId: 'brigade-149' };
export const supervised = { campaignId, subject };

export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofBrigade: Actor = { id: 'liaison', role: 'officer', organizationId: 'brigade-149' };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'brigade-133' };
export const supervisor: Actor = { id: 'inspector', role: 'supervisor', organizationId: 'bureau' };
export const administrator: Actor = { id: 'office', role: 'administrator' };

/** The ladder of gansu-2010. */
export const ladder: Ladder = {
  rungs: [
    { key: 'criticise', deadline: 'P10D' },
    { key: 'order-rectification', deadline: 'P30D' },
    { key: 'circulate-criticism', deadline: 'P15D' },
    { key: 'hold-accountable' },
  ],
  triggers: {
    'obligation-overdue': { rung: 'criticise', after: 'P3D' },
    'rectification-overdue': { rung: 'circulate-criticism' },
    'rectification-failed': { rung: 'circulate-criticism' },
    'follow-up-missed': { rung: 'criticise' },
  },
};

/** A moment so many days after another one: enough of a calendar for durations such as P10D. */
export function days(count: number, from = TEST_TIME): string {
  return plusMilliseconds(from, count * 24 * 60 * 60 * 1000);
}

/** Facts as they are at a moment. */
export function factsAt(now: string, change: Partial<SupervisionFacts> = {}): SupervisionFacts {
  return {
    status: 'running',
    rule: 'gansu-2010@1',
    enrolled: true,
    superiorIds: ['bureau'],
    ladder,
    rectifyWithin: 'P30D',
    verifyWithin: 'P10D',
    progressEvery: 'P20D',
    after: (duration) => days(Number(/^P(\d+)D$/.exec(duration)?.[1]), now),
    postponed: (deadline) => deadline,
    ...change,
  };
}

export const facts = factsAt(TEST_TIME);

export const finding: Cause = { kind: 'finding', ref: 'visit-1/wall' };
export const missedPlan: Cause = { kind: 'obligation-missed', ref: 'plan' };

/** The id of the order that a cause leads to. */
export const orderOf = (cause: Cause) => rectificationIdOf(supervised, cause);

export const order = { ...supervised, rectificationId: orderOf(finding) };

/** Ordered at the test's time, with thirty days to mend. */
export function ordered(cause: Cause = finding, change: { listed?: boolean; rung?: Measure } = {}): SupervisionEvent {
  return {
    type: 'RectificationOrdered',
    data: {
      ...supervised,
      rectificationId: orderOf(cause),
      cause,
      text: 'Mend it.',
      listed: false,
      deadline: days(30),
      since: TEST_TIME,
      ...(change.listed === true && { progressBy: days(20) }),
      ...change,
    },
  };
}

/** Submitted at a moment, with ten days for somebody else to look. */
export function submitted(cause: Cause = finding, at = TEST_TIME): SupervisionEvent {
  const look = { verifyBy: days(10, at), since: at };
  return {
    type: 'RectificationSubmitted',
    data: { ...supervised, rectificationId: orderOf(cause), statement: 'Mended.', ...look },
  };
}

export function verified(cause: Cause = finding): SupervisionEvent {
  return { type: 'RectificationVerified', data: { ...supervised, rectificationId: orderOf(cause), cause } };
}

export function missed(deadline: string, cause: Cause = finding): SupervisionEvent {
  return { type: 'RectificationMissed', data: { ...supervised, rectificationId: orderOf(cause), deadline } };
}

/** A measure taken by rule for an order, with as many days to mend as there are given. */
export function raised(
  rung: Measure,
  { at = TEST_TIME, toMend, cause = finding }: { at?: string; toMend?: number; cause?: Cause } = {},
): SupervisionEvent {
  const time = toMend === undefined ? {} : { deadline: days(toMend, at), since: at };
  const data = { ...supervised, rectificationId: orderOf(cause), rung, by: 'rule', cause, ...time } as const;
  return { type: 'EscalationRaised', data };
}
