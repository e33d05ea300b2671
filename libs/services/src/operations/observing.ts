import type { EngineObserver } from '@pacesetter/engine';
import type { Logger } from 'pino';

/** Counts what happens, and logs jobs: what a job has led to has its timer's id for a correlation. */
export function observing(metrics: EngineObserver, log: Logger): EngineObserver {
  return {
    appended: (outcome, seconds) => metrics.appended(outcome, seconds),
    batchWritten: (appends) => metrics.batchWritten(appends),
    read: (from) => metrics.read(from),
    policyAnswered(answer) {
      metrics.policyAnswered(answer);
      const { policy, event, command, refusal } = answer;
      if (refusal === undefined) return;
      const { id, type, streamId: stream, metadata } = event;
      const facts = { policy, command, code: refusal.code, event: id, type, stream };
      // As a rule the matter has settled itself: somebody was faster, or it is over.
      log.info({ ...facts, correlationId: metadata.correlationId }, 'a command of a policy was refused');
    },
    jobEnded(ended) {
      metrics.jobEnded(ended);
      const { job, timerId, attempt, outcome, seconds, error } = ended;
      const facts = { job, correlationId: timerId, attempt, outcome, ms: Math.round(seconds * 1_000) };
      if (outcome === 'done') log.debug(facts, 'job');
      else log.warn({ ...facts, error }, 'job');
    },
  };
}
