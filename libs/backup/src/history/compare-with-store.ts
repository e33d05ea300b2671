import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING } from '@pacesetter/kernel';
import { BackupError } from '../errors';
import { DigestChain } from './digest-chain';
import { eventLine, eventOfLine, type KeptEvent } from './event-line';
import { EventSource } from './event-source';
import type { Manifest } from './manifest';
import { linesBehind } from './restore-history';
import { RevisionTable } from './revision-table';

export interface ComparedHistory {
  readonly events: number;
  readonly streams: number;
  /** Of the events as the store answers them. */
  readonly digest: string;
}

export interface CompareOptions {
  readonly store: EventStore;
  readonly folder: string;
  readonly manifest: Manifest;
  /** Told of each event, in order, as the store has it. */
  readonly onEvent?: (event: KeptEvent, line: string) => void | Promise<void>;
}

/**
 * Reads a store beside the backup that it was restored from: every event the same, numbers and the revisions of each stream
 * without gaps, nothing besides.
 * @throws BackupError at the first difference
 */
export async function compareWithStore({ store, folder, manifest, onEvent }: CompareOptions): Promise<ComparedHistory> {
  const [chain, revisions] = [new DigestChain(), new RevisionTable()];
  const wanted = linesBehind(folder, manifest, 0);
  const source = await EventSource.behind(store, { events: 0 }, undefined);
  for await (const event of source.take(manifest.events)) {
    const line = eventLine(event);
    const { value } = await wanted.next();
    if (value !== line) throw different(event, value as string | undefined);
    const due = revisions.follow(event.streamId, event.revision);
    if (due !== event.revision) throw revisionGap(event, due);
    chain.add(line);
    await onEvent?.(event, line);
  }
  await checkEnd(store, manifest, chain.toString());
  return { events: manifest.events, streams: revisions.streams, digest: chain.toString() };
}

async function checkEnd(store: EventStore, { events, digest }: Manifest, found: string): Promise<void> {
  const there = store.countBetween(BEGINNING, await store.head());
  if (there !== events) {
    throw new BackupError('backup-of-another', `the store holds ${there} events, and the backup ${events}`);
  }
  if (found !== digest) throw new BackupError('backup-damaged', `the digests differ: ${found} and ${digest}`);
}

function different(event: KeptEvent, line: string | undefined): BackupError {
  const kept = line === undefined ? 'nothing any more' : nameOf(eventOfLine(line));
  return new BackupError(
    'backup-of-another',
    `event ${event.number} of the store is ${nameOf(event)} where the backup has ${kept}`,
  );
}

function revisionGap({ number, revision, streamId }: KeptEvent, due: number): BackupError {
  return new BackupError('backup-gap', `event ${number} is revision ${revision} of ${streamId}, where ${due} is due`);
}

function nameOf({ type, id, streamId, revision }: KeptEvent): string {
  return `${type} ${id} (${streamId}, ${revision})`;
}
