import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@pacesetter/engine';
import type { DrivenReaction } from '@pacesetter/projections';
import type { Witness } from './witness';

/** Nothing in a rehearsal takes that long: something has stopped. */
const STUCK_AFTER_MS = 300_000;

/** A rehearsal that cannot go on; says what stands still. */
export class RehearsalStuck extends Error {
  override readonly name = 'RehearsalStuck';
}

interface Stilled {
  readonly engine: Engine;
  readonly policies: DrivenReaction;
  readonly witness: Witness;
}

/**
 * Waits until everything that follows from what has happened so far has happened too: policies have reacted, people have
 * heard of it, and all timers are known.
 */
export async function stillness({ engine, policies, witness }: Stilled): Promise<void> {
  const { projections, executor } = engine.parts;
  const deadline = performance.now() + STUCK_AFTER_MS;
  for (;;) {
    const { appends } = executor;
    const head = await policies.react();
    await projections.waitFor(head, ['timers'], STUCK_AFTER_MS);
    await until(
      () => witness.position >= head,
      deadline,
      () => `the witness is at ${witness.position}, the head is ${head}`,
    );
    // Nobody but this process writes: what it has not appended since policies have reacted has not happened.
    if (executor.pending === 0 && executor.appends === appends) return;
  }
}

async function until(condition: () => boolean, deadline: number, describe: () => string): Promise<void> {
  for (let spins = 0; !condition(); spins++) {
    if (performance.now() > deadline) throw new RehearsalStuck(describe());
    await (spins < 50 ? new Promise(setImmediate) : sleep(1));
  }
}
