import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Program and first arguments that start an app, see bundle.mjs. */
export function programOf(app: string): readonly [program: string, ...args: string[]] {
  const file = execFileSync(process.execPath, [join(__dirname, 'bundle.mjs')], { encoding: 'utf8' }).trim();
  return [process.execPath, file, app];
}
