/**
 * Lets plain Node load our TypeScript sources, as Jest does: `node --require …/typescript-register.js file.ts`. For tests
 * that need several real processes; see spawnTypescript. What has been compiled is kept for the next process.
 */
const { hash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
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

const kept = join(rootDir, 'node_modules', '.cache', 'pacesetter-typescript');
mkdirSync(kept, { recursive: true });
const { version } = require('@swc/core/package.json');
const settings = JSON.stringify([version, swc]);

Module._extensions['.ts'] = (module, filename) => {
  const source = readFileSync(filename, 'utf8');
  const file = join(kept, `${hash('sha256', `${settings}\n${filename}\n${source}`)}.js`);
  module._compile(read(file) ?? compiled(source, { filename, file }), filename);
};

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Written under another name first: several processes compile the same file at the same time. */
function compiled(source, { filename, file }) {
  const { transformSync } = require('@swc/core');
  const { code } = transformSync(source, { ...swc, filename });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, file);
  return code;
}
