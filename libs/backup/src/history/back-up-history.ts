import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventStore } from '@pacesetter/event-store';
import { BEGINNING, type Position } from '@pacesetter/kernel';
import { BackupError } from '../errors';
import { aloneIn } from '../files/folder-lock';
import { writeLines } from '../files/packed-lines';
import { publishFile, removeDrafts } from '../files/publish-file';
import { DigestChain } from './digest-chain';
import { EventSource } from './event-source';
import { ChunkLines, chunkFile } from './chunk';
import { EMPTY, findManifest, type Manifest, writeManifest } from './manifest';

export interface BackupProgress {
  /** Events dealt with, of so many. */
  readonly events: number;
  readonly of: number;
}

export interface BackUpHistoryOptions {
  /** Opened without upcasters: events are kept as they were written. */
  readonly store: EventStore;
  readonly folder: string;
  /** Of the system's clock, ISO 8601. */
  readonly now: () => string;
  /** Looked up before the first event is read, so that what they say lies within the backup. */
  readonly marks?: () => Promise<Partial<Pick<Manifest, 'bookmarks' | 'views'>>>;
  readonly onProgress?: (progress: BackupProgress) => void;
  /** Most events of a file; 50,000 when absent. */
  readonly chunkEvents?: number;
}

const CHUNK_EVENTS = 50_000;

/**
 * Adds to a backup what has been recorded since it was last made, all of it when it is new: a prefix of the log, whoever
 * writes meanwhile. Broken off at any moment, the folder holds a whole backup of what was finished.
 * @throws BackupError when the folder holds the backup of another history, or somebody else writes to it
 */
export async function backUpHistory(options: BackUpHistoryOptions): Promise<Manifest> {
  if (!options.store.capabilities.gaplessPositions) {
    throw new BackupError('backup-of-another', 'this store does not count its events: back it up with its own means');
  }
  return aloneIn(options.folder, () => new HistoryBackup(options).run());
}

class HistoryBackup {
  private manifest: Manifest = EMPTY;

  constructor(private readonly options: BackUpHistoryOptions) {}

  async run(): Promise<Manifest> {
    const { folder, store, marks, now } = this.options;
    await removeDrafts(folder);
    this.manifest = (await findManifest(folder)) ?? EMPTY;
    const found = await marks?.();
    const head = await store.head();
    const source = await EventSource.behind(store, this.manifest, await this.lastLine());
    await this.copy(source, head);
    await this.keep({ ...this.manifest, ...found, takenAt: now() });
    return this.manifest;
  }

  private async copy(source: EventSource, head: Position): Promise<void> {
    const { store, chunkEvents = CHUNK_EVENTS, onProgress } = this.options;
    const of = store.countBetween(BEGINNING, head);
    onProgress?.({ events: this.manifest.events, of });
    while (this.manifest.events < of) {
      await this.writeChunk(source, Math.min(of - this.manifest.events, chunkEvents));
      onProgress?.({ events: this.manifest.events, of });
    }
  }

  /** A file counts from the moment at which the manifest names it. */
  private async writeChunk(source: EventSource, events: number): Promise<void> {
    const { folder } = this.options;
    const { digest: before, chunks } = this.manifest;
    const first = this.manifest.events + 1;
    const [file, chain] = [chunkFile(first), new DigestChain(before)];
    const path = join(folder, file);
    await publishFile(path, (draft) => writeLines(draft, new ChunkLines({ first, chain }).write(source.take(events))));
    const { size: bytes } = await stat(path);
    const digest = chain.toString();
    const last = first + events - 1;
    const chunk = { file, first, last, bytes, digest };
    await this.keep({ ...this.manifest, events: last, digest, chunks: [...chunks, chunk] });
  }

  private async keep(manifest: Manifest): Promise<void> {
    await writeManifest(this.options.folder, manifest);
    this.manifest = manifest;
  }

  private async lastLine(): Promise<string | undefined> {
    const chunk = this.manifest.chunks.at(-1);
    if (chunk === undefined) return undefined;
    let last: string | undefined;
    for await (const line of new ChunkLines(chunkBegin(this.manifest)).read(this.options.folder, chunk)) last = line;
    return last;
  }
}

function chunkBegin({ chunks }: Manifest) {
  return { first: chunks.at(-1)?.first ?? 1, chain: new DigestChain(chunks.at(-2)?.digest) };
}
