/**
 * Lets plain Node load our TypeScript sources, as Jest does: `node --require …/typescript-register.js file.ts`. For tests
 * that need several real processes; see spawnTypescript.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { resolve } = require('node:path');
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
  module._compile(transformSync(readFileSync(filename, 'utf8'), { ...swc, filename }).code, filename);
};
