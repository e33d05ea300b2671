import { setTimeout as sleep } from 'node:timers/promises';
import type { Engine } from '@pacesetter/engine';
import type { Position } from '@pacesetter/kernel';
import type { DrivenReaction } from '@pacesetter/projections';
import type { Witness } from './witness';

/** Nothing in a rehearsal takes that long: something has stopped. */
const STUCK_AFTER_MS = 300_000;

/** A rehearsal that cannot go on; says what stands still. */
export class RehearsalStuck extends Error {
  override readonly name = 'RehearsalStuck';
}

/** What tells whether anything is being written, or has been. */
export interface Writing {
  /** Commands that have been taken up and not answered. */
  pending(): number;
  /** Another value whenever something has been appended. */
  appends(): unknown;
}

interface Stilled {
  readonly writing: Writing;
  readonly engine: Engine;
  readonly policies: DrivenReaction;
  readonly witness: Witness;
}

/** Waits until people have heard of everything up to a position, and all timers that follow from it are known. */
export async function known(
  { engine, witness }: Omit<Stilled, 'policies' | 'writing'>,
  position: Position,
): Promise<void> {
  await engine.parts.projections.waitFor(position, ['timers'], STUCK_AFTER_MS);
  await until(
    () => witness.position >= position,
    performance.now() + STUCK_AFTER_MS,
    () => `the witness is at ${witness.position}, not at ${position}`,
  );
}

/**
 * Waits until everything that follows from what has happened so far has happened too: policies have reacted, people have
 * heard of it, and all timers are known.
 */
export async function stillness(parts: Stilled): Promise<void> {
  const { writing } = parts;
  for (;;) {
    const before = await writing.appends();
    await known(parts, await parts.policies.react());
    // What has not been appended since policies have reacted has not happened.
    if (writing.pending() === 0 && (await writing.appends()) === before) return;
  }
}

async function until(condition: () => boolean, deadline: number, describe: () => string): Promise<void> {
  for (let spins = 0; !condition(); spins++) {
    if (performance.now() > deadline) throw new RehearsalStuck(describe());
    await (spins < 50 ? new Promise(setImmediate) : sleep(1));
  }
}
