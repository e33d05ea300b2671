import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = join('libs', 'programmes', 'definitions');

/**
 * The folder of the shipped definitions. They are data and stay where they are when the sources are compiled, so that
 * it is looked for upwards: from the sources as from `dist/`, however deep, and whatever the compiler put into a folder of
 * that name.
 *
 * @throws Error when there is none above `from`.
 */
export function definitionsFolder(from: string = __dirname): string {
  const folder = join(from, FOLDER);
  if (existsSync(folder) && readdirSync(folder).some(isDefinitionFile)) return folder;
  const parent = dirname(from);
  if (parent === from)
    throw new Error(`no ${FOLDER} above ${__dirname}: the programmes that ship with Pacesetter are missing`);
  return definitionsFolder(parent);
}

export function isDefinitionFile(name: string): boolean {
  return name.endsWith('.yaml');
}
