import { isNativeError } from 'node:util/types';

/** admin_shutdown, crash_shutdown, cannot_connect_now (starting up, shutting down, in recovery). */
const SERVER_GOES_OR_COMES = new Set(['57P01', '57P02', '57P03']);

/** read_only_sql_transaction: a server that was the primary, or will be, see `refuseStandby`. */
const STANDBY = '25006';

/** SQLSTATE class 08. */
const CONNECTION_EXCEPTION = /^08[0-9A-Z]{3}$/;

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]);

/** What `pg` says without a code when its socket is gone. */
const MESSAGES = [
  /^Connection terminated/,
  /^Client has encountered a connection error and is not queryable/,
  /^Client was closed and is not queryable/,
  /^timeout exceeded when trying to connect/,
];

/**
 * Whether the error means that the server went away, is starting up or is shutting down: worth repeating later.
 * Whether a pending statement took effect is then unknown.
 */
export function isConnectionLoss(error: unknown): boolean {
  if (!isNativeError(error)) return false;
  const { code, errors, message }: Failure = error;
  if (Array.isArray(errors)) return errors.some(isConnectionLoss); // all addresses of a host name failed
  return isConnectionCode(code) || MESSAGES.some((pattern) => pattern.test(message));
}

type Failure = Error & { readonly code?: unknown; readonly errors?: unknown };

function isConnectionCode(code: unknown): boolean {
  if (typeof code !== 'string') return false;
  return code === STANDBY || SERVER_GOES_OR_COMES.has(code) || NETWORK.has(code) || CONNECTION_EXCEPTION.test(code);
}
