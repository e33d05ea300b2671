/** Lets a child process of a test run our TypeScript: `node -r typescript-hook.cjs file.ts`. */
const Module = require('node:module');
const { resolve } = require('node:path');
const { transformFileSync } = require('@swc/core');

const root = resolve(__dirname, '../../..');
const { paths } = require(resolve(root, 'tsconfig.json')).compilerOptions;

const options = {
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file);

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => {
  const alias = paths[request];
  return resolveFilename(alias === undefined ? request : resolve(root, alias[0]), ...rest);
};
