import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupDamaged } from '../errors';
import { readLines } from '../files/packed-lines';
import { type DigestChain, MARK } from './digest-chain';
import { eventLine, type KeptEvent } from './event-line';
import type { Chunk } from './manifest';

export function chunkFile(first: number): string {
  return `${String(first).padStart(12, '0')}.events.gz`;
}

/** Where a file begins: the number of its first event, and the digest of all before. */
export interface ChunkBegin {
  readonly first: number;
  readonly chain: DigestChain;
}

/** The lines of one file: a head that says where it belongs, then each event behind the mark of its digest. */
export class ChunkLines {
  private readonly head: string;
  private readonly chain: DigestChain;

  constructor({ first, chain }: ChunkBegin) {
    this.head = JSON.stringify({ format: 'pacesetter-history', version: 1, first, after: chain.toString() });
    this.chain = chain;
  }

  async *write(events: AsyncIterable<KeptEvent>): AsyncGenerator<string, void> {
    yield this.head;
    for await (const event of events) {
      const line = eventLine(event);
      yield `${this.chain.add(line).slice(0, MARK)} ${line}`;
    }
  }

  /**
   * The events' lines, each after it has been checked.
   * @throws BackupDamaged that says at which event something is not as it was written
   */
  async *read(folder: string, chunk: Chunk): AsyncGenerator<string, void> {
    await checkSize(folder, chunk);
    let number = chunk.first - 1;
    const damaged = (problem: string) => new BackupDamaged(chunk.file, problem, number + 1);
    const lines = readLines(join(folder, chunk.file));
    try {
      const { value: head } = await lines.next();
      if (head !== this.head) throw damaged('the file begins with another head than the one that was written');
      for await (const marked of lines) {
        const line = marked.slice(MARK + 1);
        if (this.chain.add(line).slice(0, MARK) !== marked.slice(0, MARK)) throw damaged('its digest is another one');
        number++;
        yield line;
      }
    } catch (error) {
      if (error instanceof BackupDamaged) throw error;
      throw damaged(`the file cannot be unpacked any further (${(error as Error).message})`);
    }
    if (number !== chunk.last) throw damaged(`the file ends here, and should hold events up to ${chunk.last}`);
    if (this.chain.toString() !== chunk.digest)
      throw damaged('the digest at its end is another than the manifest says');
  }
}

async function checkSize(folder: string, { file, bytes }: Chunk): Promise<void> {
  const found = await stat(join(folder, file)).catch(() => undefined);
  if (found === undefined) throw new BackupDamaged(file, 'the file is missing');
  if (found.size !== bytes) throw new BackupDamaged(file, `the file has ${found.size} bytes instead of ${bytes}`);
}
