import { campaignRules, type Subject } from '@pacesetter/contracts';
import { type Actor, reasonRule } from '@pacesetter/kernel';
import type { Ladder } from './escalation-ladder';
import { refuse } from './supervision.errors';

export const { campaignRuns, campaignRunsOrIsCompleted, campaignHasNotEnded } = campaignRules(refuse);
export const reasonGiven = reasonRule(refuse);

/** What decisions about a subject's supervision know of its campaign. */
export interface SupervisionFacts {
  readonly status: 'none' | 'running' | 'paused' | 'completed' | 'cancelled';
  /** `id@version` of the programme. */
  readonly rule: string;
  /** Whether the subject takes part. */
  readonly enrolled: boolean;
  /** The organisation above; of a member, the member's own and the one above that; none at the campaign's root. */
  readonly superiorIds: readonly string[];
  readonly ladder: Ladder;
  /** Time to put something right (限期整改), ISO 8601 duration; absent in a programme that orders no rectification. */
  readonly rectifyWithin?: string;
  /** Time to look at what was submitted, ISO 8601 duration; absent as above. */
  readonly verifyWithin?: string;
  /** How often something is told of what is listed, ISO 8601 duration; absent when the programme lists nothing. */
  readonly progressEvery?: string;
  /** The present moment plus an ISO 8601 duration, in the programme's calendar. */
  after(duration: string): string;
  /** A deadline as moved back by the campaign's pauses since its time began to run. */
  postponed(deadline: string, since: string): string;
}

/** @throws DomainError unless the subject takes part in the campaign. */
export function subjectTakesPart({ enrolled }: Pick<SupervisionFacts, 'enrolled'>): void {
  if (!enrolled) throw refuse('not-enrolled', 'this subject takes no part in the campaign');
}

/** Whether somebody is the supervised subject itself, or acts for it. */
export function isItself(actor: Actor, { organizationId, memberId }: Subject): boolean {
  return memberId === undefined ? actor.organizationId === organizationId : actor.id === memberId;
}

const OFFICE: readonly Actor['role'][] = ['administrator', 'supervisor', 'system'];
const OF_SUPERIOR: readonly Actor['role'][] = ['officer', 'reviewer'];

/**
 * Nobody supervises itself: the campaign's office, supervisors and the organisation above do.
 * @throws DomainError for everybody else
 */
export function supervisedFromAbove(
  actor: Actor,
  subject: Subject,
  facts: Pick<SupervisionFacts, 'superiorIds'>,
): void {
  if (isItself(actor, subject)) throw refuse('own-organization', 'nobody supervises itself');
  if (OFFICE.includes(actor.role)) return;
  const { superiorIds } = facts;
  const { role, organizationId = '' } = actor;
  if (OF_SUPERIOR.includes(role) && superiorIds.includes(organizationId)) return;
  throw refuse('not-a-supervisor', 'supervisors, the campaign office and the organisation above supervise', {
    superiorIds,
  });
}

/** @throws DomainError unless the actor belongs to the supervised subject; the system may act in its place. */
export function actsForSubject(actor: Actor, subject: Subject): void {
  if (actor.role === 'system' || isItself(actor, subject)) return;
  if (subject.memberId !== undefined && actor.organizationId === subject.organizationId) return;
  throw refuse('not-the-supervised', 'whoever has to put it right submits it');
}

/** @throws DomainError for an empty text. */
export function textGiven(text: string): void {
  if (text.trim() === '') throw refuse('text-missing', 'say what it is about');
}
