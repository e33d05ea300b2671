/**
 * What an endpoint's answer means: `taken`, `gone` (410: it wants no more), `refused`: it is well and does not take this
 * event, or `failed`: it is not well. Both of the latter are tried again.
 */
export type Answer = 'taken' | 'gone' | 'refused' | 'failed';

/** Answers of class 4 that ask for patience. */
const PASSING = [408, 425, 429];

export function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 410) return 'gone';
  return status >= 400 && status < 500 && !PASSING.includes(status) ? 'refused' : 'failed';
}
