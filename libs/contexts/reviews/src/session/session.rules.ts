import type { Subject } from '@pacesetter/contracts';
import { refuse } from '../review.errors';
import type { Opening, Reviewer, SessionKind } from '../session.events';
import { type SessionState, subjectKey } from '../session.state';

/** Names one session. */
export interface SessionRef {
  readonly campaignId: string;
  readonly organizationId: string;
  readonly kind: SessionKind;
  /** Told apart from other rounds at the same organisation, e.g. by the obligation that it meets. */
  readonly round: string;
}

/** Id of a session: the part of its stream's name after the category. */
export function sessionId({ campaignId, organizationId, kind, round }: SessionRef): string {
  return `${campaignId}~${organizationId}~${kind}~${round}`;
}

/** The reference alone, out of something that has more. */
export function refOf({ campaignId, organizationId, kind, round }: SessionRef): SessionRef {
  return { campaignId, organizationId, kind, round };
}

/** @throws DomainError unless sheets can be handed in. */
export function openSession({ status, opened }: SessionState): Opening {
  if (status === 'open' && opened !== undefined) return opened;
  if (status === 'closed') throw refuse('session-closed', 'the session is closed: its sheets have been counted');
  throw refuse('session-unknown', 'no such session has been opened');
}

/** Whom a reviewer marks: nobody marks himself, nor those for whom he stands back. */
export function subjectsFor(
  { id }: Reviewer,
  { subjects }: Opening,
  recused: SessionState['recused'],
): readonly Subject[] {
  const barred = recused[id] ?? [];
  return subjects.filter((subject) => !isOneself(id, subject) && !barred.includes(subjectKey(subject)));
}

/** Those who have somebody to mark. */
export function eligibleReviewers(opened: Opening, recused: SessionState['recused']): readonly Reviewer[] {
  return opened.reviewers.filter((reviewer) => subjectsFor(reviewer, opened, recused).length > 0);
}

/** Whether a reviewer is the subject. */
export function isOneself(reviewer: string, { organizationId, memberId }: Subject): boolean {
  return reviewer === (memberId ?? organizationId);
}

/** A judge does not judge the own organisation, nor members of it. */
export function ofOwnOrganization({ id, organizationId }: Reviewer, subject: Subject): boolean {
  return organizationId === subject.organizationId && !isOneself(id, subject);
}

/** Whether nobody is left who could hand in a sheet. */
export function allIn(opened: Opening, { recused, sheets }: Pick<SessionState, 'recused' | 'sheets'>): boolean {
  return eligibleReviewers(opened, recused).every(({ id }) => sheets[id] !== undefined);
}
