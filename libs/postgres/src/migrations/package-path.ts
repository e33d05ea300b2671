import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Path of a file that ships with the product but is not code (SQL, YAML), given from the repository's root. The build
 * copies no such files: sources and what is built from them read the same ones, found beside the nearest package.json.
 */
export function packagePath(...segments: readonly string[]): string {
  return join(packageRoot(__dirname), ...segments);
}

function packageRoot(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory) throw new Error(`no package.json above ${__dirname}: it belongs beside dist`);
  return packageRoot(parent);
}
