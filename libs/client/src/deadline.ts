/** Until when something is waited for. */
export interface Deadline {
  /** Milliseconds; Infinity leaves it to the signal. */
  readonly ms: number;
  readonly signal?: AbortSignal;
  /** What is thrown when the time is over. */
  readonly late: () => Error;
}

/**
 * Waits for an action, and no longer when the time is over or the signal comes: the action's own signal comes then, too. The
 * wait ends whether or not the action heeds it. fetch does not always: signals that were put together by `AbortSignal.any` may
 * have been collected as garbage by the time that a body stands still.
 * @throws what `late` answers, the signal's reason, whatever the action throws
 */
export function withDeadline<Result>(
  { ms, signal, late }: Deadline,
  action: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', follow);
    };
    const end = (reason: Error) => {
      done();
      over.abort(reason);
      reject(reason);
    };
    const follow = () => end(signal?.reason as Error);
    const timer = ms === Infinity ? undefined : setTimeout(() => end(late()), ms);
    signal?.addEventListener('abort', follow, { once: true });
    if (signal?.aborted === true) follow();
    action(over.signal).finally(done).then(resolve, reject);
  });
}
