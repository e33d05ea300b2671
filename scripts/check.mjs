import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setUpForTesting } from './setup.mjs';
import { root } from './setup/terminal.mjs';

/** `npm run check`: what has to hold before a commit, cheapest first; stops at the first step that fails. */
const steps = [
  ['format', tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['lint', tool('eslint', 'bin/eslint.js'), '.'],
  ['types', tool('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json'],
  [
    'architecture',
    tool('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'apps',
    'libs',
  ],
  [
    'published interfaces',
    '--require',
    join(root, 'libs', 'testing', 'typescript-register.js'),
    join(root, 'test', 'published', 'check.ts'),
  ],
  ['build', join(root, 'scripts', 'build.mjs')],
  ['boot', join(root, 'scripts', 'boot.mjs')],
  ['tests', join(root, 'scripts', 'test.mjs')],
];

await setUpForTesting();
const started = Date.now();
for (const [name, ...command] of steps) {
  const stepStarted = Date.now();
  console.log(`── ${name}`);
  const code = await node(command);
  console.log(`── ${name} ${code === 0 ? 'passed' : 'FAILED'} after ${seconds(stepStarted)}\n`);
  if (code !== 0) process.exit(code);
}
console.log(`everything passed in ${seconds(started)}`);

function tool(name, file) {
  return join(root, 'node_modules', name, file);
}

function node(args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
