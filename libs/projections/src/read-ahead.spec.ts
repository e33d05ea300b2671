import { setTimeout as sleep } from 'node:timers/promises';
import { QUIET, readAhead } from './read-ahead';

/** Hands out numbers, and keeps a list of those that have been asked for. */
async function* numbers(asked: number[], ...pausesMs: readonly number[]): AsyncGenerator<number> {
  for (const [number, pauseMs] of pausesMs.entries()) {
    asked.push(number);
    await sleep(pauseMs);
    yield number;
  }
}

it('reads the next page while one is in hand, and no further', async () => {
  const asked: number[] = [];
  const pages = readAhead(numbers(asked, 0, 0, 0, 0));
  expect(await pages.next()).toEqual({ done: false, value: 0 });
  await sleep(20);
  expect(asked).toEqual([0, 1]);
});

it('says once that it has become quiet', async () => {
  const seen: unknown[] = [];
  for await (const page of readAhead(numbers([], 0, 150, 0), 30)) seen.push(page);
  expect(seen).toEqual([0, QUIET, 1, 2]);
});

it('hands over what came before a failure first', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield* numbers([], 0, 0);
    throw new Error('the source is gone');
  }
  const seen: unknown[] = [];
  const reading = (async () => {
    for await (const page of readAhead(failing())) seen.push(page);
  })();
  await expect(reading).rejects.toThrow('the source is gone');
  expect(seen).toEqual([0, 1]);
});
