import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats a check until it passes. @throws the check's last error when patience (in milliseconds) is over. */
export async function eventually(check: () => unknown, patienceMs = 10_000): Promise<void> {
  for (const end = performance.now() + patienceMs; ; await sleep(10)) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
  }
}
