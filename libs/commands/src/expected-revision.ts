import { type CommandContext, DomainError } from '@pacesetter/kernel';

/**
 * Holds a command to the revision that its sender has seen. The executor says so only of what it has read anew.
 * @throws DomainError `revision-moved` with both revisions
 */
export function meetsExpectation(
  { expectedRevision: expected }: CommandContext,
  stream: string,
  { revision: actual }: { readonly revision: number },
): void {
  if (expected === undefined || expected === actual) return;
  const moved = `${stream} is at revision ${actual}, not at ${expected}: look at it again, then decide`;
  throw new DomainError(
    'revision-moved',
    moved,
    { expected, actual },
    '内容已变动：现为第 {actual} 版，不是第 {expected} 版',
  );
}
