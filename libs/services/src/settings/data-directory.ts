import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const NAME = '.pacesetter';

/**
 * Where data is kept when nobody says where: the folder that is there already, in the working directory or the nearest one
 * above it, so that a command means the same history wherever in it somebody stands; else a new one in the working directory.
 */
export function dataDirectory(workingDirectory: string = process.cwd()): string {
  const start = resolve(workingDirectory);
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, NAME, 'postgres'))) return join(folder, NAME);
    if (folder === dirname(folder)) return join(start, NAME);
  }
}
