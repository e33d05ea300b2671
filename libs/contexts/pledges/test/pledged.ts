import type { Actor } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { PublicationFacts } from '../src/features/publish-pledge/publish-pledge';
import type { Outcome, PledgeEvent, PledgeItem } from '../src/pledge.events';
import type { SuperiorFacts } from '../src/pledge.rules';

/** The brigade 149 of the bureau pledges: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const subject = { organizationId: 'brigade-149' };
export const concerned = { campaignId, subject };
export const obligation = 'pledge-publication';

export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofBrigade: Actor = { id: 'liaison', role: 'officer', organizationId: 'brigade-149' };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'brigade-133' };
export const supervisor: Actor = { id: 'inspector', role: 'supervisor' };

export const superior: SuperiorFacts = { status: 'running', rule: 'gansu-2010@1', superiorId: 'bureau' };

export const checks = { selfCheckBy: '2011-06-08T00:00:00.000Z', verifyBy: '2011-06-28T00:00:00.000Z' };

export const publication: PublicationFacts = {
  status: 'running',
  rule: 'gansu-2010@1',
  enrolled: true,
  obligationKind: 'pledge',
  topics: ['carried-over', 'service'],
  window: { startsAt: '2010-05-14T16:00:00.000Z', endsAt: '2012-11-07T16:00:00.000Z' },
  plannedFixIts: [],
  ...checks,
};

export function item(key: string, change: Partial<PledgeItem> = {}): PledgeItem {
  const dueAt = '2011-05-31T16:00:00.000Z';
  return { key, topic: 'service', text: `We will do ${key}.`, dueAt, carriedOver: false, ...change };
}

export function published(...items: readonly PledgeItem[]): PledgeEvent {
  return {
    type: 'PledgePublished',
    data: { ...concerned, obligation, items: [...items], ...checks, since: TEST_TIME },
  };
}

type SelfChecked = Extract<PledgeEvent, { type: 'PledgeSelfChecked' }>['data'];

/** A self-check of the whole pledge, unless it says otherwise. */
export function selfChecked(
  outcomes: Readonly<Record<string, Outcome>>,
  change: Partial<Pick<SelfChecked, 'whole' | 'verification'>> = {},
): PledgeEvent {
  const items = Object.entries(outcomes).map(([key, outcome]) => ({ key, outcome, statement: 'Seen.' }));
  return { type: 'PledgeSelfChecked', data: { ...concerned, items, whole: true, ...change } };
}

/** `carriedOver` names the items that are fix-its of an earlier campaign. */
export function verified(
  outcomes: Readonly<Record<string, Outcome>>,
  outcome: Outcome,
  carriedOver: readonly string[] = [],
): PledgeEvent {
  const items = Object.entries(outcomes).map(([key, each]) => ({
    key,
    outcome: each,
    carriedOver: carriedOver.includes(key),
  }));
  return { type: 'PledgeVerified', data: { ...concerned, items, outcome } };
}

export const evidence = { kind: 'rectification', ref: 'event-1' };

export function settled(key: string): PledgeEvent {
  return { type: 'PledgeItemSettled', data: { ...concerned, key, evidence } };
}
