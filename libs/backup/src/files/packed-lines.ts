import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';

/** Characters that are handed to compression at a time. */
const SLICE = 64 * 1024;

/** Owner only: names are sealed, but who decided what when is nobody else's business. */
const MODE = 0o600;

/** Writes lines as a gzip file, as they come. */
export async function writeLines(file: string, lines: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(slices(lines)), createGzip(), createWriteStream(file, { mode: MODE }));
}

/** The lines of a gzip file, as far as it can be unpacked. @throws what reading and unpacking throw */
export async function* readLines(file: string): AsyncGenerator<string, void> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  const text = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const bytes of unpacked) {
      const lines = (rest + text.write(bytes as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    source.destroy();
  }
  if (rest !== '') yield rest;
}

async function* slices(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let slice = '';
  for await (const line of lines) {
    slice += `${line}\n`;
    if (slice.length < SLICE) continue;
    yield Buffer.from(slice);
    slice = '';
  }
  if (slice !== '') yield Buffer.from(slice);
}
