import type { Actor } from '@pacesetter/kernel';
import { TEST_TIME } from '@pacesetter/testing';
import type { SessionRef } from '../src/session/session.rules';
import { sheetSeal } from '../src/session/sheet-seal.facts';
import type { Closing, Mark, Opening, SessionEvent } from '../src/session.events';
import { campaignId, grades, subject } from './reviewed';

/** Three members of brigade 149 review each other: fixtures of this context's tests. */
export const session: SessionRef = { campaignId, organizationId: 'brigade-149', kind: 'peer', round: 'first' };
export const members = ['li', 'wu', 'xu'];
export const member = (memberId: string) => ({ ...subject, memberId });
export const asMember = (id: string): Actor => ({ id, role: 'member', organizationId: 'brigade-149' });

export const LATER = '2010-07-01T00:00:00.000Z';

export function opened(change: Partial<Opening> = {}): SessionEvent {
  const data = {
    ...session,
    reviewers: members.map((id) => ({ id, organizationId: 'brigade-149' })),
    subjects: members.map(member),
    grades,
    since: TEST_TIME,
    closesAt: LATER,
    minimumTurnout: 0.6,
    minimumReviewers: 2,
    sealed: true,
    normalisation: 'none' as const,
    ...change,
  };
  return { type: 'ReviewSessionOpened', data };
}

/** Two judges on two brigades below the bureau. */
export function panelOpened(change: Partial<Opening> = {}): SessionEvent {
  return opened({
    ...panel,
    reviewers: [{ id: 'strict' }, { id: 'lenient', organizationId: 'bureau' }],
    subjects: [{ organizationId: 'brigade-149' }, { organizationId: 'brigade-133' }],
    grades: [],
    minimumReviewers: 1,
    normalisation: 'z-score',
    ...change,
  });
}

export const panel = { campaignId, organizationId: 'bureau', kind: 'judges', round: 'final' } as const;

/** Marks of one member for the two others. */
export function marks(of: string, grade = 'satisfied'): Mark[] {
  return members.filter((id) => id !== of).map((id) => ({ subject: member(id), grade }));
}

export function sheet(reviewer: string, grade = 'satisfied'): SessionEvent {
  return {
    type: 'ReviewSheetHandedIn',
    data: { ...session, reviewer, marks: marks(reviewer, grade), suggestions: [], sealed: true },
  };
}

export function recused(reviewer: string, of: string, relation = 'kin'): SessionEvent {
  const data = { ...session, reviewer, subject: member(of), relation, why: '亲属', by: 'reviewer' as const };
  return { type: 'SessionReviewerRecused', data };
}

export function closed(change: Partial<Closing>): SessionEvent {
  const data = {
    ...session,
    because: 'all-in' as const,
    eligible: 3,
    handedIn: 3,
    turnout: 1,
    valid: true,
    normalisation: 'none' as const,
    scales: [],
    results: [],
    ...change,
  };
  return { type: 'ReviewSessionClosed', data };
}

const key = Buffer.alloc(32, 7);

/** The seal of the session, as decisions of a secret one are told of it. */
export const sheetSealed = sheetSeal(key, { subjects: members.map(member), grades });

export function secretlyOpened(change: Partial<Opening> = {}): SessionEvent {
  return opened({ secret: true, ...change });
}

export function secretSheet(reviewer: string, grade = 'satisfied'): SessionEvent {
  const secret = sheetSealed.seal(reviewer, { marks: marks(reviewer, grade), suggestions: [] });
  return { type: 'ReviewSheetHandedIn', data: { ...session, reviewer, secret, sealed: true } };
}
