import { renderDeadLetter } from './render-dead-letter';
import { renderOutcome } from './render-outcome';

describe('dead letters on the terminal', () => {
  it('show what a job was to do, every failed attempt, and what was decided', () => {
    const shown = renderDeadLetter({
      ...{ timerId: 't-1', job: 'close-round', payload: { roundId: 'r' }, attempts: 2, status: 'retried' },
      ...{ error: 'Error: no answer', failedAt: '2010-07-01T00:00:00.000Z' },
      history: [
        {
          ...{ event: 'JobDeadLettered', occurredAt: '2010-07-01T00:00:00.000Z', actorId: 'system', reason: null },
          failures: [{ attempt: 1, at: '2010-06-30T23:59:00.000Z', error: 'Error: no answer' }],
        },
        {
          ...{ event: 'JobRetryRequested', occurredAt: '2010-07-02T00:00:00.000Z', actorId: 'office' },
          ...{ reason: 'mended', failures: null },
        },
      ],
    });
    expect(shown.split('\n')).toEqual([
      'close-round (retried)',
      '  timer    t-1',
      '  payload  {"roundId":"r"}',
      '',
      '  2010-07-01T00:00:00.000Z  JobDeadLettered by system',
      '    attempt 1, 2010-06-30T23:59:00.000Z: Error: no answer',
      '  2010-07-02T00:00:00.000Z  JobRetryRequested by office: mended',
    ]);
  });

  it('say how many of which kind were decided on', () => {
    const outcome = new Map([['close-round', { decided: 2, settled: 1 }]]);
    expect(renderOutcome('RetryJob', outcome, false)).toMatch(/RetryJob recorded .*\n.*\n?close-round +2 +1/);
    expect(renderOutcome('RetryJob', outcome, true)).toContain('would be recorded');
    expect(renderOutcome('RetryJob', new Map(), false)).toBe('No job is dead.\n');
  });
});
