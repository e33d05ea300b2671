import type { Position, RecordedEvent } from '@pacesetter/kernel';
import type { EventStore } from '../event-store.port';
import { appendsOf, togetherOf } from './appends-of';
import { compareLogs } from './compare-logs';

export { CopyMismatch } from './compare-logs';

export interface CopyProgress {
  /** First what an earlier attempt has left is compared, then the rest copied, then everything compared. */
  readonly step: 'comparing' | 'copying' | 'verifying';
  /** Events dealt with so far in this step; when copying, that the target holds. */
  readonly events: number;
}

export interface CopyOptions {
  /** Opened without upcasters: events are copied as they were written. */
  readonly from: EventStore;
  readonly to: EventStore;
  readonly onProgress?: (progress: CopyProgress) => void;
}

export interface CopyResult {
  /** Events that the target holds now. */
  readonly events: number;
  /** Of these, copied this time. */
  readonly copied: number;
  /** See `HistoryDigest`; the same for both. */
  readonly digest: string;
  /** False when the source was written to meanwhile: copying again brings the rest. */
  readonly complete: boolean;
}

const PAGE = 500;

/**
 * Copies a history with ids, streams, revisions, order, contents and times; positions are the target's own. What an earlier
 * attempt has copied is found by comparison, so that it can be broken off anywhere and begun again.
 * @throws CopyMismatch when the target holds something else, StoreUnavailable
 */
export async function copyStore({ from, to, onProgress }: CopyOptions): Promise<CopyResult> {
  const report = (step: CopyProgress['step']) => (events: number) => onProgress?.({ step, events });
  const before = await compareLogs(from, to, report('comparing'));
  await copyFrom(before, { from, to, report: report('copying') });
  const after = await compareLogs(from, to, report('verifying'));
  if (after.original !== after.copy) throw new Error(`digests differ: ${after.original} and ${after.copy}`);
  const complete = after.position >= (await from.head());
  return { events: after.events, copied: after.events - before.events, digest: after.copy, complete };
}

interface Copying extends Pick<CopyOptions, 'from' | 'to'> {
  readonly report: (events: number) => void;
}

async function copyFrom(
  { events, position }: { readonly events: number; readonly position: Position },
  { from, to, report }: Copying,
): Promise<void> {
  let copied = events;
  for (let after = position, atHead = false; !atHead;) {
    const page = await from.readAll({ after, limit: PAGE });
    await write(to, page.events);
    copied += page.events.length;
    report(copied);
    ({ position: after, atHead } = page);
  }
}

/** One after the other, as that is the order. */
async function write(to: EventStore, events: readonly RecordedEvent[]): Promise<void> {
  const appends = appendsOf(events);
  if (to.capabilities.severalStreams) {
    for (const together of togetherOf(appends)) await to.appendAll(together);
    return;
  }
  for (const { streamId, expectedRevision, events: run } of appends) await to.append(streamId, expectedRevision, run);
}
