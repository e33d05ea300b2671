import { type Actor, plusMilliseconds } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { CampaignEvent, Obligation, Verdict } from '../src/campaign.events';
import type { ObligationFacts } from '../src/owed-obligation';
import type { ParticipationEvent } from '../src/participation.events';

/** A campaign of three short phases below the bureau, and brigade 149 in it: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const subject = { organizationId: 'brigade-149' };
export const part = { campaignId, subject };
export const rule = 'gansu-2010@1';

export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofBrigade: Actor = { id: 'liaison', role: 'officer', organizationId: 'brigade-149' };

/** A moment so many days after the test's time. */
export function days(count: number): string {
  return plusMilliseconds(TEST_TIME, count * 24 * 60 * 60 * 1000);
}

const title = { zh: '活动', en: 'Campaign' };
export const phases = [
  { phase: 'prepare', kind: 'mobilize', title, startsAt: days(1), endsAt: days(10) },
  { phase: 'strive', kind: 'compete', title, startsAt: days(10), endsAt: days(40) },
  { phase: 'conclude', kind: 'summarize', title, startsAt: days(40), endsAt: days(50) },
] as const;

export const programme = { id: 'gansu-2010', version: 1, digest: 'd1' };
export const planned = { title, timeZone: 'Asia/Shanghai', phases: phases.map((phase) => ({ ...phase })) };

export const launched: CampaignEvent = {
  type: 'CampaignLaunched',
  data: { campaignId, programme, rootOrganizationId: 'bureau', ...planned },
};
export const enrolmentCompleted: CampaignEvent = {
  type: 'EnrolmentCompleted',
  data: { campaignId, organizations: 3, members: 5, opens: { phase: 'prepare', opensAt: days(1) } },
};

type By = 'gate' | 'override';

export function entered(index: 0 | 1 | 2, by: By = 'gate'): CampaignEvent {
  const { phase, kind, endsAt } = phases[index];
  return { type: 'PhaseEntered', data: { campaignId, phase, kind, endsAt, by } };
}

export function left(index: 0 | 1 | 2, opensAt = days(0), by: By = 'gate'): CampaignEvent {
  const following = phases[index + 1];
  const next = following && { phase: following.phase, opensAt };
  return { type: 'PhaseLeft', data: { campaignId, phase: phases[index].phase, by, ...(next && { next }) } };
}

export function paused(at: string): CampaignEvent {
  return { type: 'CampaignPaused', data: { campaignId, at } };
}

export function resumed(pausedAt: string, at: string): CampaignEvent {
  return { type: 'CampaignResumed', data: { campaignId, pausedAt, at } };
}

export const cancelled: CampaignEvent = { type: 'CampaignCancelled', data: { campaignId } };
export const completed: CampaignEvent = { type: 'CampaignCompleted', data: { campaignId } };

/** In its first phase. */
export const underWay: readonly CampaignEvent[] = [launched, enrolmentCompleted, entered(0)];

/** Required of every organisation, open from the start and due on day 5, unless it says otherwise. */
export function obligation(key: string, change: Partial<Obligation> = {}): Obligation {
  return {
    obligation: key,
    activity: key,
    kind: 'activity',
    required: true,
    subject: 'organization',
    opensAt: days(0),
    dueAt: days(5),
    items: [],
    ...change,
  };
}

export function opened(...obligations: readonly Obligation[]): CampaignEvent {
  return { type: 'ObligationsOpened', data: { campaignId, phase: 'prepare', obligations: [...obligations] } };
}

export function verdict(met: boolean): Verdict {
  return {
    condition: 'plans-submitted',
    title,
    expression: 'plans.coverage >= 0.9',
    met,
    inputs: { 'plans.coverage': met ? 1 : 0.5 },
    ...(!met && { shortfall: { fact: 'plans.coverage', operator: '>=', by: 0.4 } }),
  };
}

/** What decisions about obligations are told of a campaign that runs. */
export function facts(...obligations: readonly Obligation[]): ObligationFacts {
  const known = Object.fromEntries(obligations.map((one) => [one.obligation, one]));
  return { status: 'running', rule, obligations: known, pauses: [] };
}

type Enrolled = Extract<ParticipationEvent, { type: 'ParticipantEnrolled' }>['data'];

export function enrolled(change: Partial<Enrolled> = {}): ParticipationEvent {
  const place = { level: 'unit', orgType: 'field-team', hasSubordinates: true, superiorId: 'bureau' };
  return { type: 'ParticipantEnrolled', data: { ...part, ...place, late: false, ...change } };
}

export function fulfilled(key: string, late = false): ParticipationEvent {
  const evidence = { kind: 'note', ref: 'event-1' };
  return { type: 'ObligationFulfilled', data: { ...part, obligation: key, evidence, late } };
}

export function missed(key: string, dueAt = days(5)): ParticipationEvent {
  return { type: 'ObligationMissed', data: { ...part, obligation: key, dueAt, superiorId: 'bureau' } };
}

export function waived(key: string): ParticipationEvent {
  return { type: 'ObligationWaived', data: { ...part, obligation: key } };
}

export function chosen(key: string, dueAt = days(5)): ParticipationEvent {
  return { type: 'OptionalActivityChosen', data: { ...part, obligation: key, kind: 'activity', dueAt } };
}

export function dueDateSet(key: string, dueAt: string, since = days(0)): ParticipationEvent {
  return { type: 'DueDateSet', data: { ...part, obligation: key, dueAt, because: 'late-enrolment', since } };
}
