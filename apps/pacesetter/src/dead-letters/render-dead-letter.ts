import type { DeadLetterHistoryEntry, DeadLetterRow } from '@pacesetter/queue';

/** A job that failed for good, for people: what it is, and what happened to it, oldest first. */
export function renderDeadLetter(
  letter: DeadLetterRow & { readonly history: readonly DeadLetterHistoryEntry[] },
): string {
  const { timerId, job, status, payload, history } = letter;
  const head = [`${job} (${status})`, `  timer    ${timerId}`, `  payload  ${JSON.stringify(payload)}`, ''];
  return [...head, ...history.flatMap(entryLines)].join('\n');
}

function entryLines({ event, occurredAt, actorId, reason, failures }: DeadLetterHistoryEntry): readonly string[] {
  const said = reason === null ? '' : `: ${reason}`;
  const attempts = (failures ?? []).map(({ attempt, at, error }) => `    attempt ${attempt}, ${at}: ${error}`);
  return [`  ${occurredAt}  ${event} by ${actorId}${said}`, ...attempts];
}
