import { traced, type Tracer } from '@pacesetter/tracing';
import type { QueuedJob } from './queued-job';

/**
 * One attempt at a job. What an event sets to be done at once goes on with its trace; a deadline may be years away and
 * begins one of its own, as does a further attempt: linked, so that the one is found from the other.
 */
export function traceJob(tracer: Tracer, job: QueuedJob, attempt: () => Promise<void>): Promise<void> {
  const { id = '', name, data, attemptsMade } = job;
  const { trace } = data;
  const continues = trace?.atOnce === true && attemptsMade === 0;
  const attributes = {
    'messaging.operation.type': 'process',
    'messaging.message.id': id,
    'pacesetter.job': name,
    'pacesetter.job.attempt': attemptsMade + 1,
  };
  const parent = continues ? trace.traceparent : 'none';
  const links = trace === undefined ? [] : [trace.traceparent];
  return traced(tracer, { name: `job ${name}`, kind: 'consumer', parent, links, attributes }, attempt);
}
