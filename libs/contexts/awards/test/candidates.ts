import { type Actor, plusMilliseconds } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { AwardEvent } from '../src/award.events';
import type { SuperiorFacts } from '../src/award.rules';
import type { QuotaPart, Stage } from '../src/award.shapes';
import type { AwardRoundEvent } from '../src/award-round.events';
import type { CandidateRef } from '../src/candidate';

/** The brigade 149 of the bureau competes for an award: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const subject = { organizationId: 'brigade-149' };
export const round = { campaignId, round: 'july-2012' };
export const candidate: CandidateRef = { ...round, award: 'advanced-organization', subject };

export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofBrigade: Actor = { id: 'liaison', role: 'officer', organizationId: 'brigade-149' };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'brigade-133' };
export const ofMasses: Actor = { id: 'neighbour', role: 'masses' };
export const administrator: Actor = { id: 'office', role: 'administrator' };

export const running = { status: 'running', rule: 'gansu-2010@1' } as const;
export const superior: SuperiorFacts = { ...running, superiorId: 'bureau' };

/** A calendar in which nothing was paused. */
export const unpaused = { ...running, postponed: (deadline: string) => deadline };

/** What taking places knows of an award whose quota has no parts. */
export const undivided = { ...unpaused, parts: {} };

/** A moment so many days after the test's time. */
export function days(count: number): string {
  return plusMilliseconds(TEST_TIME, count * 24 * 60 * 60 * 1000);
}

/** Nominations until day 10, commendation on day 30. */
export function opened(quota = 2, parts?: readonly QuotaPart[]): AwardRoundEvent {
  const upward = [{ to: 'province', count: 1 }];
  const divided = parts === undefined ? {} : { parts: [...parts] };
  const offered = { award: candidate.award, subject: 'organization', quota, ...divided, upward } as const;
  const times = { nominationsCloseAt: days(10), confersAt: days(30), since: TEST_TIME };
  return { type: 'AwardRoundOpened', data: { ...round, awards: [{ ...offered, upward }], ...times } };
}

export const closed: AwardRoundEvent = { type: 'NominationsClosed', data: round };

/** Begun on day 10 for a week; decided on day 30. */
export const noticed: AwardRoundEvent = {
  type: 'PublicNoticeStarted',
  data: {
    ...round,
    notices: [{ award: candidate.award, candidates: 3, endsAt: days(17) }],
    decidesAt: days(30),
    since: days(10),
  },
};

export function placed(...ids: readonly string[]): AwardRoundEvent {
  const subjects = ids.map((organizationId) => ({ organizationId }));
  return { type: 'AwardPlacesTaken', data: { ...round, award: candidate.award, subjects } };
}

export function nominated(by: 'superior' | 'own' = 'own'): AwardEvent {
  return {
    type: 'AwardNominated',
    data: { ...candidate, statement: 'They build well.', by, endorsed: by === 'superior' },
  };
}

export const endorsed: AwardEvent = { type: 'NominationEndorsed', data: { ...candidate, by: 'bureau', final: true } };

/** A check that misses these conditions. */
export function checked(stage: Stage, missing: readonly string[] = [], score = 90): AwardEvent {
  const found = { eligible: missing.length === 0, score, conditions: [], missing: [...missing] };
  return { type: 'EligibilityChecked', data: { ...candidate, stage, ...found } };
}

export function objected(objectionId = 'objection-1'): AwardEvent {
  return { type: 'ObjectionRaised', data: { ...candidate, objectionId, text: 'They cheated.' } };
}

export function settled(upheld: boolean, objectionId = 'objection-1'): AwardEvent {
  return { type: 'ObjectionSettled', data: { ...candidate, objectionId, upheld } };
}

/** The candidate's award in the campaign of the brigade itself, from which it was reported to the bureau. */
export const origin = { campaignId: 'brigade', round: 'spring', award: 'advanced-organization', to: 'bureau' };
export const fromBelow: AwardEvent = {
  type: 'AwardNominated',
  data: { ...candidate, statement: 'They build well.', by: 'lower-campaign', endorsed: true, origin },
};

export const conferred: AwardEvent = { type: 'AwardConferred', data: candidate };
