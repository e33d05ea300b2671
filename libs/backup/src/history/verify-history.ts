import { BackupDamaged } from '../errors';
import { ChunkLines } from './chunk';
import { DigestChain } from './digest-chain';
import { eventOfLine } from './event-line';
import { type Chunk, type Manifest, readManifest } from './manifest';
import { RevisionTable } from './revision-table';

export interface VerifyOptions {
  /** The digest that somebody has noted elsewhere: who changes files can change the manifest as well. */
  readonly digest?: string;
  readonly onProgress?: (progress: { readonly events: number; readonly of: number }) => void;
}

/** Where a backup is not as it was written. */
export interface Damage {
  readonly file: string;
  /** Number of the event at which it shows, where it can be told. */
  readonly event?: number;
  readonly problem: string;
}

export interface VerifiedHistory {
  readonly manifest: Manifest;
  readonly streams: number;
  /** Everything that was found; nothing is wrong when empty. */
  readonly damages: readonly Damage[];
}

const EVERY = 10_000;

/**
 * Reads a whole backup: every file is there, every event is as it was written, numbers and the revisions of each stream have
 * no gaps. Goes on behind what is damaged, so that all of it is found at once.
 * @throws BackupError when there is no backup, or its manifest cannot be understood
 */
export async function verifyHistory(folder: string, options: VerifyOptions = {}): Promise<VerifiedHistory> {
  const manifest = await readManifest(folder);
  return new Verification(folder, manifest, options).run();
}

class Verification {
  private readonly damages: Damage[] = [];
  private readonly revisions = new RevisionTable();
  private seen = 0;

  constructor(
    private readonly folder: string,
    private readonly manifest: Manifest,
    private readonly options: VerifyOptions,
  ) {}

  async run(): Promise<VerifiedHistory> {
    const { manifest, folder } = this;
    let [first, digest] = [1, new DigestChain().toString()];
    for (const chunk of manifest.chunks) {
      if (chunk.first !== first) this.damages.push(manifestGap(chunk, first));
      await this.check(folder, chunk, digest);
      [first, digest] = [chunk.last + 1, chunk.digest];
    }
    this.checkEnd(first - 1, digest);
    return { manifest, streams: this.revisions.streams, damages: this.damages };
  }

  private async check(folder: string, chunk: Chunk, digest: string): Promise<void> {
    const lines = new ChunkLines({ first: chunk.first, chain: new DigestChain(digest) });
    try {
      let number = chunk.first;
      for await (const line of lines.read(folder, chunk)) this.checkEvent(line, number++, chunk);
    } catch (error) {
      if (!(error instanceof BackupDamaged)) throw error;
      this.damages.push({ file: error.file, event: error.event, problem: error.problem });
    }
  }

  /** Behind something damaged, revisions say nothing any more: some are not known. */
  private checkEvent(line: string, number: number, { file }: Chunk): void {
    const event = eventOfLine(line);
    if (event.number !== number) throw new BackupDamaged(file, `it says that it is event ${event.number}`, number);
    const due = this.revisions.follow(event.streamId, event.revision);
    if (due !== event.revision && this.damages.length === 0) {
      const problem = `it is revision ${event.revision} of ${event.streamId}, where ${due} is due`;
      throw new BackupDamaged(file, problem, number);
    }
    if (++this.seen % EVERY === 0) this.options.onProgress?.({ events: this.seen, of: this.manifest.events });
  }

  private checkEnd(events: number, digest: string): void {
    const { manifest, options } = this;
    const file = 'manifest.json';
    if (events !== manifest.events || digest !== manifest.digest) {
      this.damages.push({ file, problem: `its files end at event ${events}, and it speaks of ${manifest.events}` });
    }
    if (options.digest !== undefined && options.digest !== manifest.digest) {
      this.damages.push({ file, problem: `the digest is ${manifest.digest}, not the one that was noted` });
    }
  }
}

function manifestGap({ file, first: found }: Chunk, first: number): Damage {
  return { file, problem: `it begins with event ${found}, and the manifest names no file with event ${first}` };
}
