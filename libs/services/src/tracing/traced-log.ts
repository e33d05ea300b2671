import type { Tracer } from '@pacesetter/tracing';
import type { Logger } from 'pino';

/** A log of which each line says in which trace it was written, where one is recorded. */
export function tracedLog(log: Logger, tracer: Tracer): Logger {
  if (!tracer.on) return log;
  return log.child({}, { formatters: { log: (facts) => ({ ...facts, ...tracer.logFields }) } });
}
