import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run build`: compiles the client together with the voter's part of ballots, which stands in a library of its own here
 * and inside the package there.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const dist = join(folder, 'dist');
const BALLOTS = '@pacesetter/ballot-client';

rmSync(dist, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', join(folder, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (status === 0) for (const file of readdirSync(join(dist, 'client'), { recursive: true })) relink(file);
process.exitCode = status ?? 1;

/** Lets a compiled file of the client find the ballots beside it. */
function relink(name) {
  const file = join(dist, 'client', name);
  if (!/\.(js|d\.ts)$/.test(file)) return;
  const ballots = relative(dirname(file), join(dist, 'ballot-client', 'index.js')).replaceAll('\\', '/');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(BALLOTS, ballots));
}
