import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Small files and functions, few paths, few parameters: what CONTRIBUTING.md asks for, as far as it can be counted. */
const size = {
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
  // A switch over a union counts once: exhaustive as it must be, it is one decision.
  complexity: ['error', { max: 10, variant: 'modified' }],
};

const typeScript = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
  '@typescript-eslint/no-unnecessary-type-assertion': 'error',
  '@typescript-eslint/prefer-readonly': 'error',
  // It would turn the imports of injected classes into types, and Nest would find nothing to inject.
  '@typescript-eslint/consistent-type-imports': 'off',
  // Many of our methods are async because their port is, not because they wait.
  '@typescript-eslint/require-await': 'off',
  // Positions, counts and codes in messages are what messages are for.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  // A leading underscore says "part of the signature, not needed here".
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // A Nest module is a class that says everything in its decorator; commands say everything in their type parameter.
  '@typescript-eslint/no-extraneous-class': 'off',
  eqeqeq: 'error',
  'prefer-const': 'error',
  'no-param-reassign': 'error',
};

export default defineConfig(
  {
    ignores: [
      '**/dist/',
      'libs/client/src/openapi.ts',
      'coverage/',
      '.pacesetter/',
      '**/node_modules/',
      'test/arch/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked, prettier],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...size, ...typeScript },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    // Libraries report through what they return, throw and log; only a command line may print.
    rules: { 'no-console': 'error' },
  },
  {
    // `evolve` and `apply` are one switch over all events of an aggregate or a view, a few lines each.
    files: ['**/*.state.ts', '**/*.projection.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  {
    // One `describe` holds many tests, one contract many promises; a test may say what it knows to be there. Jest's
    // matchers (`expect.any`) are typed `any`, and what tests take apart are objects of functions that know no `this`.
    files: ['**/*.spec.ts', '**/contract/**/*.ts', 'libs/*/test/**/*.ts', 'libs/testing/**/*.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    extends: [js.configs.recommended, prettier],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'performance',
          'AbortSignal',
          'setTimeout',
          'clearTimeout',
          'Buffer',
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { ...size, eqeqeq: 'error', 'prefer-const': 'error' },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
);
