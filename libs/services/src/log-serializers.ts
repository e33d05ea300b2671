import pino from 'pino';

/** An error as it is logged: without the connection that pg hands along with it, which is pages long and tells nothing. */
function error(value: Error): unknown {
  const written: unknown = pino.stdSerializers.err(value);
  if (typeof written !== 'object' || written === null || !('client' in written)) return written;
  return { ...written, client: undefined };
}

/** How every log writes what it is given. */
export const LOG_SERIALIZERS = { error };
