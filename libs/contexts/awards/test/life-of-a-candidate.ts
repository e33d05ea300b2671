import type { DomainEvent } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import { campaignId, days, subject } from './candidates';

/** What can happen to a candidate in other contexts while an award is being decided. */
export type Happening =
  | 'plan-handed-in'
  | 'pledge-published'
  | 'pledge-kept'
  | 'pledge-broken'
  | 'pledge-made-good'
  | 'masses-satisfied'
  | 'masses-dissatisfied'
  | 'masses-stay-away'
  | 'assessed-advanced'
  | 'assessed-middle'
  | 'rectification-ordered'
  | 'rectification-verified'
  | 'held-accountable'
  | 'cleared';

/** Falls due while the round runs. */
export const PLAN = { obligation: 'plan', kind: 'plan', dueAt: days(20) };
const PLEDGED = { key: 'canteen', dueAt: days(12) };

const part = { campaignId, subject };
const id = `${campaignId}~${subject.organizationId}`;

function massReview(satisfaction: number, turnout: number): readonly [string, DomainEvent] {
  const review = { reviewId: 'r', reviewers: 'masses', eligible: 100, cast: 100 * turnout, tally: {} };
  const data = { ...part, ...review, satisfaction, turnout, valid: turnout >= 0.5 };
  return [`review-${id}`, { type: 'MassReviewRecorded', data }];
}

function assessment(band: string): readonly [string, DomainEvent] {
  const data = {
    ...part,
    assessmentId: 'a',
    by: 'bureau',
    score: 90,
    band,
    followUp: { kind: 'commend', helper: false },
  };
  return [`review-${id}`, { type: 'AssessmentRecorded', data }];
}

function pledge(type: string, data: object): readonly [string, DomainEvent] {
  return [`pledge-${id}`, { type, data: { ...part, ...data } }];
}

function supervision(type: string, data: object): readonly [string, DomainEvent] {
  return [`supervision-${id}`, { type, data: { ...part, ...data } }];
}

const order = { rectificationId: 'x', cause: { kind: 'visit', ref: 'v' }, listed: false, deadline: days(90) };
const verified = (outcome: string) => pledge('PledgeVerified', { items: [{ key: PLEDGED.key, outcome }] });

/** The stream to which each is written, and the event. */
export const HAPPENINGS: Readonly<Record<Happening, readonly [stream: string, event: DomainEvent]>> = {
  'plan-handed-in': [
    `participation-${id}`,
    { type: 'ObligationFulfilled', data: { ...part, obligation: PLAN.obligation, late: false } },
  ],
  'pledge-published': pledge('PledgePublished', {
    obligation: 'pledge',
    items: [{ ...PLEDGED, carriedOver: false }],
    selfCheckBy: days(60),
    since: TEST_TIME,
  }),
  'pledge-kept': verified('kept'),
  'pledge-broken': verified('broken'),
  'pledge-made-good': pledge('PledgeItemSettled', { key: PLEDGED.key }),
  'masses-satisfied': massReview(95, 0.9),
  'masses-dissatisfied': massReview(60, 0.9),
  'masses-stay-away': massReview(95, 0.2),
  'assessed-advanced': assessment('advanced'),
  'assessed-middle': assessment('middle'),
  'rectification-ordered': supervision('RectificationOrdered', { ...order, since: TEST_TIME }),
  'rectification-verified': supervision('RectificationVerified', { rectificationId: 'x' }),
  'held-accountable': supervision('AccountabilityOpened', { accountabilityId: 'y' }),
  cleared: supervision('AccountabilityClosed', { accountabilityId: 'y' }),
};

/** What is to be found by looking at what happened, without asking any context. */
export interface Lived {
  readonly happened: readonly Happening[];
  readonly noticeEndsAt?: string;
  readonly objections: Readonly<Record<string, 'open' | 'upheld' | 'dismissed'>>;
}

/** The conditions of rule 8 that do not hold at a moment, worked out from the course of things alone. */
export function lacking({ happened, noticeEndsAt, objections }: Lived, now: string): readonly string[] {
  const last = (...of: readonly Happening[]) => happened.findLast((one) => of.includes(one));
  const published = happened.indexOf('pledge-published');
  const sincePledged = published < 0 ? [] : happened.slice(published);
  const outcome = sincePledged.findLast((one) => ['pledge-kept', 'pledge-broken', 'pledge-made-good'].includes(one));
  const review = last('masses-satisfied', 'masses-dissatisfied', 'masses-stay-away');
  const verdicts = Object.values(objections);
  const needs: readonly (readonly [string, boolean])[] = [
    ['obligations-done', happened.includes('plan-handed-in') || now < PLAN.dueAt],
    ['no-pledge-broken', outcome !== 'pledge-broken'],
    ['pledges-verified', published < 0 || outcome !== undefined || now < PLEDGED.dueAt],
    ['masses-satisfied', review === 'masses-satisfied' || review === 'masses-stay-away'],
    ['masses-took-part', review === 'masses-satisfied' || review === 'masses-dissatisfied'],
    ['standing-advanced', last('assessed-advanced', 'assessed-middle') === 'assessed-advanced'],
    ['rectified', last('rectification-ordered', 'rectification-verified') !== 'rectification-ordered'],
    ['not-accountable', last('held-accountable', 'cleared') !== 'held-accountable'],
    ['notice-over', noticeEndsAt !== undefined && now >= noticeEndsAt],
    ['objections-settled', !verdicts.includes('open')],
    ['objection-upheld', !verdicts.includes('upheld')],
  ];
  return needs.flatMap(([condition, holds]) => (holds ? [] : [condition]));
}
