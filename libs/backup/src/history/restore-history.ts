import { BackupError } from '../errors';
import { ChunkLines } from './chunk';
import { DigestChain } from './digest-chain';
import { eventOfLine, type KeptEvent } from './event-line';
import { type Manifest, readManifest } from './manifest';

/** A store that gets a history with numbers and times, closed to everybody else meanwhile. */
export interface HistoryTarget {
  /** Events that an earlier attempt has brought. */
  readonly events: number;
  /** The next events; all of them or none. */
  write(events: readonly KeptEvent[]): Promise<void>;
}

export interface RestoreHistoryOptions {
  readonly folder: string;
  readonly target: HistoryTarget;
  readonly onProgress?: (progress: { readonly events: number; readonly of: number }) => void;
}

const BATCH = 2_000;
/** Most characters of the lines of a batch. */
const BATCH_SIZE = 4_000_000;

/**
 * Writes a backup into an empty store, or goes on where an earlier attempt was broken off. Each event is checked before it
 * is written.
 * @throws BackupDamaged, BackupError when the target holds more than the backup
 */
export async function restoreHistory({ folder, target, onProgress }: RestoreHistoryOptions): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const { events: of } = manifest;
  if (target.events > of) {
    throw new BackupError('backup-of-another', `the target holds ${target.events} events, and the backup ${of}`);
  }
  let { events } = target;
  onProgress?.({ events, of });
  for await (const batch of batchesBehind(folder, manifest, events)) {
    await target.write(batch);
    events += batch.length;
    onProgress?.({ events, of });
  }
  return manifest;
}

async function* batchesBehind(folder: string, manifest: Manifest, events: number): AsyncGenerator<KeptEvent[]> {
  let [batch, size]: [KeptEvent[], number] = [[], 0];
  for await (const line of linesBehind(folder, manifest, events)) {
    batch.push(eventOfLine(line));
    size += line.length;
    if (batch.length < BATCH && size < BATCH_SIZE) continue;
    yield batch;
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** The lines of a backup behind so many events, in their order. @throws BackupDamaged */
export async function* linesBehind(folder: string, { chunks }: Manifest, events: number): AsyncGenerator<string, void> {
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.last <= events) continue;
    const chain = new DigestChain(chunks[index - 1]?.digest);
    let number = chunk.first;
    for await (const line of new ChunkLines({ first: chunk.first, chain }).read(folder, chunk)) {
      if (number++ > events) yield line;
    }
  }
}
