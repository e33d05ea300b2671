import type { MeetingState } from './meeting.state';
import { refuse } from './reporting.errors';

export interface Attendance {
  readonly present: readonly string[];
  readonly absent: readonly { readonly memberId: string; readonly reason: string }[];
  /** Others who came. */
  readonly guests: number;
}

/** @throws DomainError when no such meeting has been called. */
export function knownMeeting(state: MeetingState) {
  if (state.status === 'none') throw refuse('meeting-unknown', 'no such meeting has been called');
  return state;
}

/** @throws DomainError unless each member is present or absent, once, and nobody else is. */
export function everybodyAccountedFor({ present, absent }: Attendance, members: readonly string[]): void {
  const named = [...present, ...absent.map(({ memberId }) => memberId)];
  const repeated = named.filter((memberId, index) => named.indexOf(memberId) !== index);
  if (repeated.length > 0) {
    throw refuse('attendance-repeated', `named more than once: ${repeated.join(', ')}`, { repeated });
  }
  const known = new Set(members);
  const unknown = named.filter((memberId) => !known.has(memberId));
  if (unknown.length > 0) {
    throw refuse('attendance-unknown', `takes no part at this organisation: ${unknown.join(', ')}`, { unknown });
  }
  const heard = new Set(named);
  const missing = members.filter((memberId) => !heard.has(memberId));
  if (missing.length > 0) {
    const message = `say of each member whether present or why not: ${missing.join(', ')} missing`;
    throw refuse('attendance-incomplete', message, { missing });
  }
}

/** @throws DomainError for a number of people that there cannot be. */
export function guestsCounted({ guests }: Attendance): void {
  if (Number.isSafeInteger(guests) && guests >= 0) return;
  throw refuse('count-wrong', `${guests} is not a number of guests`, { guests });
}

/** Members who have to be there: the part of all that the programme names, rounded up; none where there are no members. */
export function quorumOf(quorum: number | undefined, members: number): number {
  return Math.ceil((quorum ?? 0) * members);
}
