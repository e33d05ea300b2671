import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';

export interface Asked {
  readonly port: number;
  readonly password: string;
}

const PATIENCE_MS = 15_000;

/** Says something to a server as its operator, over a connection for this alone. */
export async function ask({ port, password }: Asked, command: string, ...args: (string | number)[]): Promise<unknown> {
  const client = new Redis({ port, password, lazyConnect: true, retryStrategy: () => null, enableReadyCheck: false });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.call(command, args);
  } finally {
    client.disconnect();
  }
}

/** Asks again until the answer is a good one. @throws Error saying what was waited for */
export async function until<Answer>(
  what: string,
  asking: () => Promise<Answer>,
  isGood: (answer: Answer) => boolean,
): Promise<Answer> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await sleep(25)) {
    const answer = await asking().catch(() => undefined);
    if (answer !== undefined && isGood(answer)) return answer;
  }
  throw new Error(`${what}: not within ${PATIENCE_MS / 1_000} s`);
}
