import { refuse } from './review.errors';

/** What a decision about something that has fallen due knows of its campaign. */
export interface DeadlineFacts {
  readonly status: string;
  /** `id@version` of the programme. */
  readonly rule: string;
  /** A deadline as moved back by the campaign's pauses since its time began to run. */
  postponed(deadline: string, since: string): string;
}

/** The deadline as it really was. @throws DomainError when there is still time */
export function passed(
  { deadline, since }: { readonly deadline: string; readonly since: string },
  { postponed }: Pick<DeadlineFacts, 'postponed'>,
  now: string,
): string {
  const dueAt = postponed(deadline, since);
  if (now < dueAt) throw refuse('deadline-not-passed', `there is time until ${dueAt}`, { dueAt });
  return dueAt;
}
