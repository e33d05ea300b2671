import { open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const DRAFT = '.part';

/**
 * Makes a file whole or not at all: written under another name, brought to the disk, and only then given its own. Whoever
 * is killed on the way leaves a draft, which no reader looks at.
 */
export async function publishFile(file: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${file}${DRAFT}`;
  await write(draft);
  await toDisk(draft);
  await rename(draft, file);
  await toDisk(dirname(file));
}

/** Removes what writers who were killed have left. */
export async function removeDrafts(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.endsWith(DRAFT));
  for (const name of drafts) await rm(join(folder, name), { force: true });
}

async function toDisk(path: string): Promise<void> {
  // Windows knows no such thing as bringing a folder to the disk: there the rename has to do.
  const handle = await open(path, 'r').catch(() => undefined);
  try {
    await handle?.sync().catch(unlessUnknown);
  } finally {
    await handle?.close();
  }
}

function unlessUnknown(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPERM' && error.code !== 'EINVAL') throw error;
}
