import { setTimeout as sleep } from 'node:timers/promises';
import type { Server } from './queue-under-test';
import { TAKE_OVER_AFTER_MS, Workshop } from './workshop';

/** A process that takes a job in hand, says so, and never finishes it: the test kills it. */
async function main([config = '', name]: string[]): Promise<void> {
  const server = JSON.parse(config) as Server;
  const shop = await Workshop.open(server, { name, takeOverAfterMs: TAKE_OVER_AFTER_MS });
  await shop.work(async () => {
    process.stdout.write('in hand\n');
    await sleep(600_000);
  });
}

void main(process.argv.slice(2));
