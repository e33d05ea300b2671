import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Static, Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { BackupDamaged, BackupError } from '../errors';
import { publishFile } from '../files/publish-file';
import { GENESIS } from './digest-chain';

const FILE = 'manifest.json';
const FORMAT = 'pacesetter-history';
const VERSION = 1;

const Digest = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Count = Type.Integer({ minimum: 0 });

const Chunk = Type.Object({
  file: Type.String({ pattern: '^[0-9]{12}\\.events\\.gz$' }),
  first: Count,
  last: Count,
  bytes: Count,
  digest: Digest,
});

const Bookmark = Type.Object({ reaction: Type.String(), position: Type.String() });

const ViewImprint = Type.Object({
  projection: Type.String(),
  fingerprint: Type.String(),
  position: Type.String(),
  rows: Count,
  digest: Type.String(),
});

const Manifest = Type.Object({
  format: Type.Literal(FORMAT),
  version: Type.Integer(),
  events: Count,
  digest: Digest,
  /** When the last backup into this folder ended. */
  takenAt: Type.String(),
  chunks: Type.Array(Chunk),
  bookmarks: Type.Array(Bookmark),
  views: Type.Array(ViewImprint),
});

/** A file of events, from one number to another. `digest`: of all events up to its last. */
export type Chunk = Static<typeof Chunk>;
/** How far policies had come, at least, when the backup began: whoever restores goes on there. */
export type Bookmark = Static<typeof Bookmark>;
/** What rows a read model had at a position. */
export type ViewImprint = Static<typeof ViewImprint>;
/** What a backup of a history is: files that it does not name do not count. */
export type Manifest = Static<typeof Manifest>;

export const EMPTY: Manifest = {
  format: FORMAT,
  version: VERSION,
  events: 0,
  digest: GENESIS,
  takenAt: '',
  chunks: [],
  bookmarks: [],
  views: [],
};

/**
 * Undefined when the folder holds no backup, or does not exist.
 * @throws BackupError when it cannot be understood
 */
export async function findManifest(folder: string): Promise<Manifest | undefined> {
  const file = join(folder, FILE);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : parsed(file, text);
}

/** @throws BackupError when there is none, or it cannot be understood */
export async function readManifest(folder: string): Promise<Manifest> {
  const manifest = await findManifest(folder);
  if (manifest !== undefined) return manifest;
  throw new BackupError('not-a-backup', `${folder} holds no backup of a history: there is no ${FILE} in it`);
}

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await publishFile(join(folder, FILE), (draft) => writeFile(draft, text, { mode: 0o600 }));
}

function parsed(file: string, text: string): Manifest {
  const manifest = json(file, text);
  const { version } = (manifest ?? {}) as { readonly version?: unknown };
  if (typeof version === 'number' && version > VERSION) {
    throw new BackupError(
      'not-a-backup',
      `${file} is of version ${version}: a newer program has made it, use that one`,
    );
  }
  if (!Value.Check(Manifest, manifest)) {
    const [problem] = [...Value.Errors(Manifest, manifest)];
    throw new BackupDamaged(file, `${problem?.path ?? ''} ${problem?.message ?? 'is not as it was written'}`.trim());
  }
  return manifest;
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupDamaged(file, (error as Error).message);
  }
}
