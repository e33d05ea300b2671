import type { QueuedTimer } from '@pacesetter/queue';

/**
 * Splits timers that are due at the same time into waves that can be worked on side by side with an outcome that does not
 * depend on who is faster: in a wave no two timers concern the same organisation, and a timer that concerns the whole
 * campaign, or is of a kind that is done in turn, has a wave of its own.
 *
 * @param inTurn names of the jobs that are done one after the other
 */
export function timerWaves(
  timers: readonly QueuedTimer[],
  inTurn: ReadonlySet<string>,
): readonly (readonly QueuedTimer[])[] {
  const waves: QueuedTimer[][] = [];
  const next = new Map<string, number>();
  let floor = 0;
  for (const timer of timers) {
    const about = inTurn.has(timer.job) ? undefined : organizationIn(timer.payload);
    const wave = about === undefined ? waves.length : Math.max(next.get(about) ?? 0, floor);
    (waves[wave] ??= []).push(timer);
    if (about === undefined) floor = wave + 1;
    else next.set(about, wave + 1);
  }
  return waves;
}

/** The organisation that a timer's payload or an event's data is about; undefined when it is the whole campaign. */
export function organizationIn(data: unknown): string | undefined {
  const { subject } = data as { readonly subject?: { readonly organizationId?: string } };
  return subject?.organizationId;
}
