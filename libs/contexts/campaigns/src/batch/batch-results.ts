import type { Subject } from '@pacesetter/contracts';
import type { DomainEvent } from '@pacesetter/kernel';
import type { BatchEvent } from '../batch.events';

/** What was decided for one subject of a batch. */
export interface BatchResult {
  readonly subject: Subject;
  /** Code of the refusal; absent when it was decided as ordered. */
  readonly code?: string;
}

/** The results that a batch's history names, in the order of its pages. */
export function batchResults(history: readonly DomainEvent[]): readonly BatchResult[] {
  return (history as readonly BatchEvent[]).flatMap((event) => {
    if (event.type !== 'BatchAdvanced') return [];
    const { decided, refused } = event.data;
    return [...decided.map((subject): BatchResult => ({ subject })), ...refused].sort(bySubject);
  });
}

function bySubject({ subject: a }: BatchResult, { subject: b }: BatchResult): number {
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ organizationId, memberId = '' }: Subject): string {
  return `${organizationId}~${memberId}`;
}
