import { isOutage } from '@pacesetter/postgres';

/** What Redis answers while another server takes over, or one has just been started. */
const ANSWERS = /^(READONLY|LOADING|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|UNBLOCKED|NOREPLICAS)\b/;

/** What the client says when it has lost its servers. */
const LOST = [
  /^Connection is closed/,
  /^Failed to refresh slots cache/,
  /^None of startup nodes is available/,
  /^All sentinels are unreachable/,
  /^Socket timeout/,
  /max retries per request/,
];

/** Whether the error means that the servers of the queue are away for now, or are changing places: worth repeating. */
export function isPassingTrouble(error: unknown): boolean {
  if (isOutage(error)) return true;
  return error instanceof Error && [ANSWERS, ...LOST].some((pattern) => pattern.test(error.message));
}
