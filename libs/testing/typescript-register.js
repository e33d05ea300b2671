/**
 * Lets plain Node load our TypeScript sources, as Jest does: `node --require …/typescript-register.js file.ts`. For tests
 * that need several real processes; see spawnTypescript.
 */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');
const { moduleNameMapper, rootDir, transform } = require('../../jest.config');

const [[, [, swc]]] = Object.entries(transform);
const aliases = Object.entries(moduleNameMapper).map(([pattern, file]) => [
  new RegExp(pattern),
  resolve(file.replace('<rootDir>', rootDir)),
]);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  const [, file] = aliases.find(([pattern]) => pattern.test(request)) ?? [];
  return resolveFilename(file ?? request, ...rest);
};

Module._extensions['.ts'] = (module, filename) => {
  module._compile(transformed(readFileSync(filename, 'utf8'), filename), filename);
};

/** What has been transformed once is kept: a test starts many processes, and each loads hundreds of files. */
function transformed(source, filename) {
  const key = createHash('sha256').update(JSON.stringify(swc)).update(filename).update(source).digest('hex');
  const kept = join(rootDir, '.pacesetter', 'transformed', `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const { code } = transformSync(source, { ...swc, filename });
  mkdirSync(join(kept, '..'), { recursive: true });
  const draft = `${kept}-${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, kept);
  return code;
}
