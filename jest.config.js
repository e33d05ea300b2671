const { compilerOptions } = require('./tsconfig.json');

/** Packages published as ES modules: Jest runs CommonJS, so these are transformed like our own sources. */
const esModules = [
  '@nestjs',
  '@cloudflare',
  'jose',
  'cookie',
  'content-disposition',
  'toad-cache',
  'set-cookie-parser',
  'file-type',
  'msgpackr',
  '@marcbachmann',
  'temporal-polyfill',
  'temporal-utils',
];

const swc = {
  isModule: 'unknown',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  sourceMaps: 'inline',
};

/** One list of path aliases: tsconfig.json. */
const moduleNameMapper = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [file]]) => [`^${alias}$`, `<rootDir>/${file.replace('./', '')}`]),
);

module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/libs/client/dist', '<rootDir>/.pacesetter'],
  moduleNameMapper,
  transform: { '^.+\\.[cm]?[tj]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  globalSetup: '<rootDir>/libs/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/global-teardown.ts',
  testSequencer: '<rootDir>/libs/testing/slowest-first.js',
  testTimeout: 30_000,
  // Much of a test is waiting for a server: on two cores, two workers are faster than Jest's one.
  maxWorkers: '100%',
};
