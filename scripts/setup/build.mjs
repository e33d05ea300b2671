import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lockDigest } from './dependencies.mjs';
import { SetupFailure, root, run } from './terminal.mjs';

const marker = join(root, 'dist', '.programs-from');
const sources = ['apps', 'libs', 'jest.config.js', 'package.json', 'scripts/setup/bundle.mjs', 'tsconfig.json'];

/** Every program in one file, see bundle.mjs. */
export const programs = join(root, 'dist', 'programs.mjs');

/** Made when a source has changed since it was made. */
export const build = {
  title: 'building',
  due: () => !(existsSync(programs) && isBuiltFrom(fingerprint())),
  run: async () => {
    mkdirSync(dirname(programs), { recursive: true });
    // Taken before the build: a source saved while it runs leads to another build, not to a stale one.
    const builtFrom = fingerprint();
    const draft = `${programs}.draft`;
    const code = await run(process.execPath, [join(root, 'scripts', 'setup', 'bundle.mjs'), draft]);
    if (code !== 0) throw new SetupFailure('the build failed', 'the compiler names file and line above');
    renameSync(draft, programs);
    writeFileSync(marker, builtFrom);
  },
};

function isBuiltFrom(sourcesNow) {
  return existsSync(marker) && readFileSync(marker, 'utf8') === sourcesNow;
}

/** Names, sizes and times of all sources: read in milliseconds at every start. */
function fingerprint() {
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
