/**
 * The dependency rule of docs/architecture.md, checked by `npm run boundaries`. A package of ours is
 * matched by its folder and, for one that is not built yet and so not resolved, by its name.
 */
const TESTS =
  '(\\.(test|spec)\\.[cm]?tsx?$|/(test|tests|testing|integration-tests|e2e|bench)/|/vitest[^/]*\\.ts$)';
const PACKAGES = ['ocop-core', 'ocop-contract', 'local-services', 'medusa-[^/]+'];

function ours(...names) {
  return names.flatMap((name) => [`^packages/${name}/`, `^${name}(/|$)`]);
}

/**
 * The rooms of a plugin, from the ground up: each may import itself and those that it names. What is not
 * listed (migration-scripts) starts by itself and is imported by nobody.
 */
const ROOMS = {
  kernel: [],
  accounts: ['kernel'],
  providers: ['kernel', 'accounts'],
  modules: ['kernel'],
  container: ['kernel', 'modules'],
  money: ['kernel', 'modules'],
  'product-search': ['kernel', 'modules', 'container'],
  search: ['product-search'],
  links: ['modules'],
  workflows: ['kernel', 'modules', 'container', 'money', 'product-search'],
  http: ['kernel', 'accounts', 'modules', 'container', 'money', 'product-search', 'workflows'],
  jobs: ['kernel', 'container', 'product-search', 'workflows'],
  subscribers: ['kernel', 'container', 'product-search', 'workflows'],
  admin: [],
};

/** Those of the plugin of those who sell. */
const MARKETPLACE_ROOMS = {
  kernel: [],
  letters: ['kernel'],
  modules: ['kernel'],
  providers: ['kernel', 'letters', 'modules'],
  container: ['kernel', 'modules'],
  links: ['modules'],
  workflows: ['kernel', 'modules', 'container', 'letters'],
  http: ['kernel', 'modules', 'container', 'letters', 'workflows'],
  jobs: ['kernel', 'container', 'workflows'],
  subscribers: ['kernel', 'container', 'workflows'],
  admin: [],
};

function roomRules(plugin, rooms) {
  const house = `^packages/${plugin}/src/`;
  const rules = Object.entries(rooms).map(([room, grounds]) => ({
    name: `${plugin}-room-${room}`,
    comment: `${room} stands on ${grounds.join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `${house}${room}/`, pathNot: TESTS },
    to: { path: house, pathNot: `${house}(${[room, ...grounds].join('|')})/` },
  }));
  return [
    ...rules,
    {
      name: `${plugin}-no-room-without-a-name`,
      comment: 'A new folder of a plugin says here on what it stands.',
      severity: 'error',
      from: {
        path: `${house}[^/]+/`,
        pathNot: `${house}(${[...Object.keys(rooms), 'api', 'migration-scripts'].join('|')})/`,
      },
      to: {},
    },
  ];
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'ocop-core holds pure rules for server and browser: no package, no Node built-in.',
      severity: 'error',
      from: { path: '^packages/ocop-core/src/', pathNot: TESTS },
      to: { pathNot: '^packages/ocop-core/src/' },
    },
    {
      name: 'contract-imports-core-only',
      comment: 'ocop-contract says what goes over the wire, and needs zod and ocop-core for it.',
      severity: 'error',
      from: { path: '^packages/ocop-contract/src/', pathNot: TESTS },
      to: {
        pathNot: [
          '^packages/ocop-contract/src/',
          ...ours('ocop-core'),
          '(^|/)node_modules/zod/',
          '^zod$',
        ],
      },
    },
    {
      name: 'browser-parses-nothing',
      comment: 'What a page loads stays small: the contract is for the server that renders it.',
      severity: 'error',
      from: { path: '^apps/storefront/browser/' },
      to: { path: ours('ocop-contract') },
    },
    {
      name: 'plugin-imports-core-only',
      comment:
        'A plugin is publishable: of ours it imports ocop-core and ocop-contract, never an app or another plugin.',
      severity: 'error',
      from: { path: '^packages/(medusa-(?!plugin-marketplace)[^/]+)/', pathNot: TESTS },
      to: {
        path: ['^apps/', ...ours(...PACKAGES)],
        pathNot: ['^packages/$1/', ...ours('ocop-core', 'ocop-contract')],
      },
    },
    {
      name: 'marketplace-stands-on-the-register',
      comment:
        'Who sells is a holder of the register: its plugin knows that of the register, by its doors.',
      severity: 'error',
      from: { path: '^packages/medusa-plugin-marketplace/', pathNot: TESTS },
      to: {
        path: ['^apps/', ...ours(...PACKAGES)],
        pathNot: [
          '^packages/medusa-plugin-marketplace/',
          ...ours('ocop-core', 'ocop-contract'),
          '^packages/medusa-plugin-ocop/\\.medusa/server/src/(workflows/index|http/index|kernel/sql-executor|modules/[^/]+/index)\\.',
          '^medusa-plugin-ocop/(workflows|http|kernel/sql-executor|modules/[^/]+)$',
        ],
      },
    },
    {
      name: 'plugin-tests-import-no-app',
      comment: 'Tests of a plugin may start local services, but know no app and no other plugin.',
      severity: 'error',
      from: { path: '^packages/(medusa-(?!plugin-marketplace)[^/]+)/' },
      to: {
        path: ['^apps/', ...ours('medusa-[^/]+')],
        pathNot: ['^packages/$1/', '^$1(/|$)', '^medusa-core-utils'],
      },
    },
    {
      name: 'modules-are-islands',
      comment: 'Modules inside a plugin never import each other: links and workflows join them.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/modules/([^/]+)/' },
      to: { path: '^packages/$1/src/modules/', pathNot: '^packages/$1/src/modules/$2/' },
    },
    {
      name: 'modules-have-one-face',
      comment:
        'A module is reached through its index alone; the audit reads the chain without Medusa.',
      severity: 'error',
      from: {
        path: '^packages/[^/]+/src/',
        pathNot: [TESTS, '^packages/[^/]+/src/(modules/|register-audit)'],
      },
      to: { path: '^packages/[^/]+/src/modules/[^/]+/', pathNot: '/modules/[^/]+/index\\.ts$' },
    },
    ...roomRules('medusa-plugin-ocop', ROOMS),
    ...roomRules('medusa-plugin-marketplace', MARKETPLACE_ROOMS),
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-are-apart',
      comment: 'Backend and storefront talk over HTTP only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'storefront-imports-core-only',
      severity: 'error',
      from: { path: '^apps/storefront/', pathNot: TESTS },
      to: { path: ours(...PACKAGES), pathNot: ours('ocop-core', 'ocop-contract') },
    },
    {
      name: 'storefront-never-imports-a-plugin',
      comment: 'Not even in its tests: those look at the shop from outside.',
      severity: 'error',
      from: { path: '^apps/storefront/' },
      to: { path: ours('medusa-[^/]+') },
    },
    {
      name: 'local-services-stay-out-of-production',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: ['^packages/local-services/', TESTS] },
      to: { path: ours('local-services') },
    },
    {
      name: 'no-circles',
      comment:
        'Except models of one module that relate to each other: they do so through functions.',
      severity: 'error',
      from: { pathNot: '^packages/[^/]+/src/modules/[^/]+/models/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^packages/[^/]+/(dist|\\.medusa)/'] },
    exclude: { path: ['^apps/[^/]+/(\\.medusa|\\.next)/'] },
    moduleSystems: ['es6', 'cjs'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.boundaries.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '.cjs', '.json'],
    },
  },
};
