import type { EventStore } from '@pacesetter/event-store';
import type { Position, RecordedEvent } from '@pacesetter/kernel';
import type { QueuedTimer } from '@pacesetter/queue';
import { organizationIn, timerWaves } from './timer-waves';

/** What a crash has left half done: what has happened since policies reacted for the last time. */
export interface CutOff {
  /** What has been acted on or worked off: causes of intentions, and ids of timers. */
  readonly causes: ReadonlySet<string>;
  /** Organisations about which something has been done; undefined stands for the campaign as a whole. */
  readonly about: ReadonlySet<string | undefined>;
}

const PAGE = 1_000;

/** What lies behind the position to which policies have reacted, without what follows from it. */
export async function cutOffAt(store: EventStore, reacted: Position): Promise<CutOff> {
  const events: RecordedEvent[] = [];
  for (let after = reacted; ;) {
    const page = await store.readAll({ after, limit: PAGE });
    events.push(...page.events);
    after = page.position;
    if (page.atHead) break;
  }
  const ids = new Set(events.map(({ id }) => id));
  const direct = events.filter(({ metadata }) => !ids.has(metadata.causationId));
  return {
    causes: new Set(direct.map(({ metadata }) => metadata.causationId)),
    about: new Set(direct.map(({ data }) => organizationIn(data))),
  };
}

/**
 * What is left of a wave of timers of which a part has been worked off: they are due no longer, and the first timer of each
 * organisation that was not among them still is.
 */
export function restOfWave(
  due: readonly QueuedTimer[],
  about: CutOff['about'],
  inTurn: ReadonlySet<string>,
): readonly QueuedTimer[] {
  if (about.has(undefined)) return [];
  const [wave = []] = timerWaves(due, inTurn);
  return wave.filter(({ job, payload }) => {
    const organizationId = organizationIn(payload);
    return !inTurn.has(job) && organizationId !== undefined && !about.has(organizationId);
  });
}
