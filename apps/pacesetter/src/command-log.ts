import { LOG_SERIALIZERS } from '@pacesetter/services';
import pino from 'pino';

/** Log of the command line: JSON lines on standard error, warnings and worse unless LOG_LEVEL says otherwise. */
export function commandLog(level = process.env['LOG_LEVEL'] ?? 'warn'): pino.Logger {
  return pino({ level, base: undefined, serializers: LOG_SERIALIZERS }, pino.destination({ dest: 2, sync: true }));
}
