/** SQLSTATE deadlock_detected. */
const DEADLOCK = '40P01';
const ATTEMPTS = 10;

/**
 * Repeats an action that PostgreSQL sacrificed to end a deadlock: emptying a queue and extending the locks of its active
 * jobs take the same rows in different orders, and so may two sweeps. The action must bear being done twice.
 */
export async function despiteDeadlocks<Result>(action: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === DEADLOCK;
}
