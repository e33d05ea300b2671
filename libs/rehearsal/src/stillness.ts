import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@pacesetter/engine';
import type { Position } from '@pacesetter/kernel';
import type { Witness } from './witness';

/** Nothing in a rehearsal takes that long: something has stopped. */
const STUCK_AFTER_MS = 300_000;

/** A rehearsal that cannot go on; says what stands still. */
export class RehearsalStuck extends Error {
  override readonly name = 'RehearsalStuck';
}

/**
 * Waits until everything that follows from what has happened so far has happened too: policies have reacted, people have
 * heard of it, and all timers are known.
 */
export async function stillness(engine: Engine, witness: Witness): Promise<void> {
  const { store, projections, policies, executor } = engine.parts;
  const deadline = performance.now() + STUCK_AFTER_MS;
  for (;;) {
    const head = await store.head();
    await projections.waitFor(head, ['timers'], STUCK_AFTER_MS);
    await until(
      () => reached(policies.position, head) && reached(witness.position, head),
      deadline,
      () => {
        const error = policies.error === undefined ? '' : `: ${policies.error.message}`;
        return `policies are ${policies.state} at ${policies.position}, the head is ${head}${error}`;
      },
    );
    if (executor.pending === 0 && (await store.head()) === head) return;
  }
}

function reached(position: Position | undefined, head: Position): boolean {
  return position !== undefined && position >= head;
}

async function until(condition: () => boolean, deadline: number, describe: () => string): Promise<void> {
  for (let spins = 0; !condition(); spins++) {
    if (performance.now() > deadline) throw new RehearsalStuck(describe());
    await (spins < 50 ? new Promise(setImmediate) : sleep(1));
  }
}
