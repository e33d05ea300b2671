import type { Actor } from '@pacesetter/kernel';
import { testId } from '@pacesetter/testing';
import type { ReviewEvent } from '../src/review.events';
import type { SuperiorFacts } from '../src/review.rules';
import type { Band, FollowUp, Reviewers } from '../src/review.shapes';

/** The ledger of brigade 149, which stands below the bureau: fixtures of this context's tests. */
export const campaignId = 'gansu';
export const subject = { organizationId: 'brigade-149' };
export const concerned = { campaignId, subject };
export const ofMember = { campaignId, subject: { ...subject, memberId: 'li' } };

export const ofBureau: Actor = { id: 'secretary', role: 'officer', organizationId: 'bureau' };
export const ofBrigade: Actor = { id: 'liaison', role: 'officer', organizationId: 'brigade-149' };
export const ofNeighbour: Actor = { id: 'other', role: 'officer', organizationId: 'brigade-133' };

export const part: SuperiorFacts = {
  status: 'running',
  rule: 'gansu-2010@1',
  enrolled: true,
  superiorId: 'bureau',
};

export const grades = [
  { key: 'satisfied', score: 100 },
  { key: 'fairly-satisfied', score: 80 },
  { key: 'dissatisfied', score: 0 },
];

/** Id of what the decision under test records, as `newId` gives it in tests. */
export const reviewId = testId('review');

export function commented(score: number, id = 'comment-1'): ReviewEvent {
  return {
    type: 'LeaderCommentRecorded',
    data: { ...concerned, reviewId: id, by: 'bureau', score, comment: 'Go on.', parts: {} },
  };
}

interface Tallied {
  readonly reviewId?: string;
  readonly turnout?: number;
  readonly valid?: boolean;
  readonly reviewers?: Reviewers;
}

export function tallied(satisfaction: number, change: Tallied = {}): ReviewEvent {
  const { reviewId: id = 'tally-1', turnout = 0.8, valid = true, reviewers = 'masses' } = change;
  const counts = { eligible: 100, cast: 80, tally: { satisfied: 80 }, turnout, satisfaction, valid };
  return {
    type: 'MassReviewRecorded',
    data: { ...concerned, reviewId: id, reviewers, method: { kind: 'paper' }, ...counts },
  };
}

const followUps: Readonly<Record<Band, FollowUp>> = {
  advanced: { kind: 'commend', helper: false, circular: false },
  middle: { kind: 'improve', deadline: '2011-12-20T00:00:00.000Z', helper: false, circular: false },
  backward: { kind: 'rectify', deadline: '2011-09-20T00:00:00.000Z', helper: true, circular: false },
};

export function assessed(band: Band, score: number, assessmentId = 'assessment-1'): ReviewEvent {
  const standing = { score, band, followUp: followUps[band], facts: { 'mass.satisfaction': 90 } };
  const components = [{ key: 'superior' as const, weight: 0.5, score, source: assessmentId }];
  const data = { ...concerned, assessmentId, by: 'bureau', components, ...standing, remarks: 'Seen.' };
  return { type: 'AssessmentRecorded', data };
}

export function helped(helper: string, assessmentId = 'assessment-1'): ReviewEvent {
  return { type: 'HelperAssigned', data: { ...concerned, assessmentId, helper } };
}
