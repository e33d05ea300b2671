import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDigest } from './dependencies.mjs';
import { SetupFailure, root, run } from './terminal.mjs';

const app = join(root, 'dist', 'apps', 'pacesetter');
const marker = join(app, '.built-from');
const sources = ['apps', 'libs', 'nest-cli.json', 'package.json', 'tsconfig.json'];

/** The compiled entry of the command line. */
export const entry = join(app, 'apps', 'pacesetter', 'src', 'main.js');

/** `nest build` when a source has changed since the last build. A deployed build comes without sources: nothing to do. */
export const build = {
  title: 'building',
  due: () => existsSync(join(root, 'apps')) && !(existsSync(entry) && isBuiltFrom(fingerprint())),
  run: async () => {
    // Taken before the build: a source saved while it runs leads to another build, not to a stale one.
    const builtFrom = fingerprint();
    const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
    const code = await run(process.execPath, [nest, 'build', 'pacesetter']);
    if (code !== 0) throw new SetupFailure('the build failed', 'the compiler names file and line above');
    writeFileSync(marker, builtFrom);
  },
};

function isBuiltFrom(sourcesNow) {
  return existsSync(marker) && readFileSync(marker, 'utf8') === sourcesNow;
}

/** Names, sizes and times of all sources: read in milliseconds at every start. */
export function fingerprint() {
  const hash = createHash('sha256').update(lockDigest());
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const { mtimeMs, size, isDirectory } = describe(path);
  if (isDirectory) {
    for (const name of readdirSync(join(root, path)).sort()) if (counts(name)) addTo(hash, `${path}/${name}`);
  } else hash.update(`${path} ${mtimeMs} ${size}\n`);
}

function describe(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  return { mtimeMs: stats?.mtimeMs, size: stats?.size, isDirectory: stats?.isDirectory() ?? false };
}

function counts(name) {
  return !name.endsWith('.spec.ts') && name !== 'node_modules' && name !== 'dist';
}
