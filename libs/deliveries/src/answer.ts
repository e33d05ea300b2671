/** What an endpoint's answer means: `taken`, `gone` (410: it wants no more), or `failed`: try again. */
export type Answer = 'taken' | 'gone' | 'failed';

export function answerOf(status: number): Answer {
  if (status >= 200 && status < 300) return 'taken';
  return status === 410 ? 'gone' : 'failed';
}
