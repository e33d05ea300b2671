/**
 * `npm run bench [name …]`: runs the benchmarks, each in a process of its own, and writes what they report into
 * docs/benchmarks.md. A benchmark is `test/bench/<name>/<name>.bench.ts`; each line of JSON it prints is a figure
 * (see harness/figures.ts), anything else is passed on.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { machine } from './harness/machine.mjs';
import { table, writeSection } from './harness/report.mjs';

const directory = dirname(fileURLToPath(import.meta.url));
const root = join(directory, '../..');
const register = join(root, 'libs/testing/typescript-register.js');

const fileOf = (name) => join(directory, name, `${name}.bench.ts`);
const all = readdirSync(directory).filter((name) => existsSync(fileOf(name)));
const names = process.argv.length > 2 ? process.argv.slice(2) : all;

for (const name of names) {
  if (!all.includes(name)) throw new Error(`no benchmark "${name}"; there are: ${all.join(', ')}`);
  const figures = await run(name);
  const text = `${table(figures)}\n\n${machine()}\n`;
  console.log(`\n${text}`);
  writeSection(join(root, 'docs/benchmarks.md'), name, text);
}

function run(name) {
  const child = spawn(process.execPath, ['--require', register, fileOf(name)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const figures = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line.startsWith('{')) figures.push(JSON.parse(line));
    console.log(line);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => (code === 0 ? resolve(figures) : reject(new Error(`${name} ended with ${code}`))));
  });
}
