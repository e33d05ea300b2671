/**
 * The dependency rules of ARCHITECTURE.md. For each there is a violating example in test/arch/fixtures/<rule>/, and
 * test/arch/dependency-rules.spec.ts checks that the rule finds it, and finds nothing in the real tree.
 */

const aside = ['\\.spec\\.ts$', '^libs/.*/(contract|test)/', '^libs/testing/'];
const production = { path: '^(apps|libs)/', pathNot: aside };
/**
 * What decides: everything in a context but what reads, writes, serves or assembles; in a library that has commands of
 * its own, their folders. `$1` is the context or library.
 */
const decisions = {
  path: '^libs/(contexts/[^/]+|(?:queue|engine)(?=/src.*(?:\\.(?:events|state|errors)\\.ts$|/features/|/policies/)))/src/',
  pathNot: ['\\.(spec|facts|projection|query|controller|dto|endpoints|module|job)\\.ts$', '/(jobs|views|import)/'],
};

/** What every decision may use at run time. */
const decidedWith = ['^libs/(kernel|contracts)/', '^libs/$1/src/', 'node_modules/@sinclair/typebox/'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'pure-decisions',
      comment:
        'Events, states, features and rules decide on what they are handed: no I/O, no clock, no randomness. At run ' +
        'time they know the kernel, the published shapes and their own context.',
      severity: 'error',
      from: { ...decisions, pathNot: [...decisions.pathNot, '/policies/'] },
      to: { pathNot: decidedWith, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-policies',
      comment: 'A policy decides as purely, but may ask for commands of other contexts: it knows their doors.',
      severity: 'error',
      from: { ...decisions, path: '^libs/(contexts/[^/]+|queue|engine)/src.*/policies/' },
      to: { pathNot: [...decidedWith, '^libs/contexts/[^/]+/index\\.ts$'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'decisions-know-no-technology',
      comment: 'Not even by type: what a decision says must outlive the framework, the database and the queue.',
      severity: 'error',
      from: decisions,
      to: {
        path: ['node_modules/(?!@sinclair/typebox/)', '^libs/(postgres|commands|projections|queue|engine|tracing)/'],
        pathNot: '^libs/$1/',
      },
    },
    {
      name: 'decisions-read-nothing',
      comment:
        'Within its context, too, a decision is handed its facts: it imports nothing that reads, writes or serves.',
      severity: 'error',
      from: decisions,
      to: {
        path: '\\.(facts|projection|query|controller|dto|endpoints|module)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'meet-at-the-door',
      comment:
        'Contexts and libraries meet at their index.ts; what lies behind it is their own business. A context is composed by its module.',
      severity: 'error',
      from: { path: '^(apps|libs/(?:contexts/)?[^/]+)/' },
      to: {
        path: '^libs/(contexts/[^/]+|(?!contexts/)[^/]+)/',
        pathNot: ['^$1/', '/index\\.ts$', '^libs/contexts/[^/]+/[^/]+\\.module\\.ts$'],
      },
    },
    {
      name: 'contexts-do-not-compose-each-other',
      comment: 'A module brings routes, jobs and all that is wired: only who puts a process together asks for it.',
      severity: 'error',
      from: { path: '^libs/contexts/([^/]+)/', pathNot: aside },
      to: { path: '^libs/contexts/[^/]+/[^/]+\\.module\\.ts$', pathNot: '^libs/contexts/$1/' },
    },
    {
      name: 'no-cycles',
      comment: 'What depends on each other is one thing: put it into one file, or turn one of the arrows round.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'A process is put together from libraries, not the other way round.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'engine-room-knows-no-context',
      comment: 'What carries every context knows none of them; the engine is handed their definitions.',
      severity: 'error',
      from: {
        path: '^libs/(kernel|access|authentication|backup|contracts|cloud-events|event-feeds|event-store|log-numbers|vault|personal-data|postgres|projections|queue|programmes|commands|http|engine|deliveries|tracing)/',
        pathNot: aside,
      },
      to: { path: '^libs/contexts/' },
    },
    {
      name: 'drivers-in-adapters',
      comment: 'Database and queue drivers are known to the adapters and to what reads and writes views; nobody else.',
      severity: 'error',
      from: {
        path: '^(apps|libs)/',
        pathNot: [...aside, '/adapters/', '^libs/(postgres|queue|projections)/', '\\.(projection|query)\\.ts$'],
      },
      to: { path: 'node_modules/(@types/)?(pg|bullmq|ioredis|@eventstore/db-client|@opentelemetry)/' },
    },
    {
      name: 'no-testing-in-production',
      comment: 'Fixtures, contract suites and specs are not shipped.',
      severity: 'error',
      from: production,
      to: { path: ['^libs/testing/', '^libs/.*/(contract|test)/', '\\.spec\\.ts$', '^test/'] },
    },
    {
      name: 'kernel-depends-on-nothing',
      comment: 'Everything rests on the kernel, so it rests on nothing but the language and its platform.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: aside },
      to: { pathNot: '^libs/kernel/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'access-is-decided-alone',
      comment: 'Who may do what is a pure decision that everything else asks: it knows the kernel and nothing else.',
      severity: 'error',
      from: { path: '^libs/access/', pathNot: aside },
      to: { pathNot: '^libs/(access|kernel)/' },
    },
    {
      name: 'client-stands-alone',
      comment:
        'The client is published by itself, for browsers too: it takes the voter’s part of ballots along, and nothing else.',
      severity: 'error',
      from: { path: '^libs/client/(index\\.ts|src/)', pathNot: aside },
      to: { pathNot: ['^libs/client/', '^libs/ballot-client/index\\.ts$'] },
    },
    {
      name: 'declared-dependencies',
      comment:
        'Production code imports what package.json lists under "dependencies": anything else is missing when deployed.',
      severity: 'error',
      from: production,
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that cannot be found hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)dist/', '/node_modules/.+/node_modules/'] },
    // Imports of types are dependencies too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'import', 'node', 'default'] },
  },
};
