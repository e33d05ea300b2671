import { hostname } from 'node:os';
import pino from 'pino';
import { LOG_SERIALIZERS } from './log-serializers';

/** Log of a service: JSON lines on standard output, each with the service and the machine (or pod) that it comes from. */
export function serviceLog(service: string, level: pino.LevelWithSilent = 'info'): pino.Logger {
  const base = { service, instance: `${hostname()}#${process.pid}` };
  return pino(
    { level, base, timestamp: pino.stdTimeFunctions.isoTime, serializers: LOG_SERIALIZERS },
    pino.destination({ dest: 1, sync: true }),
  );
}
