import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Program and first arguments that start an app of this checkout, as `npx pacesetter` does; it is built when it has to be. */
export function programOf(app: string): readonly [program: string, ...args: string[]] {
  execFileSync(process.execPath, [join(ROOT, 'scripts/setup.mjs')], { stdio: 'inherit' });
  return [process.execPath, join(ROOT, 'dist/programs.mjs'), app];
}
