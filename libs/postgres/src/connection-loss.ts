/** admin_shutdown, crash_shutdown, cannot_connect_now (starting up, shutting down, in recovery). */
const SERVER_GOES_OR_COMES = new Set(['57P01', '57P02', '57P03']);

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
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.some(isConnectionLoss);
  return hasConnectionCode(error) || MESSAGES.some((message) => message.test(error.message));
}

function hasConnectionCode(error: Error & { code?: unknown }): boolean {
  if (typeof error.code !== 'string') return false;
  return SERVER_GOES_OR_COMES.has(error.code) || NETWORK.has(error.code) || isClass08(error.code);
}

/** SQLSTATE class 08: connection exception. */
function isClass08(code: string): boolean {
  return /^08[0-9A-Z]{3}$/.test(code);
}
