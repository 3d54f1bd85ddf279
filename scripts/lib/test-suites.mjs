import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The suites of `npm test`, in the order in which their counts are listed. `build` names the
 * workspaces whose compiled output the tests run on (with what those need); `projects` the parts of
 * a configuration that a suite runs, all without it; `shards` into how many runs of its own a suite is
 * cut, whose files go one after the other; `minutes` about how long it takes on two cores beside the
 * others.
 */
const SUITES = [
  { name: 'rules', workspace: 'packages/ocop-core', build: [], minutes: 0.5 },
  {
    name: 'contract',
    workspace: 'packages/ocop-contract',
    build: ['ocop-core'],
    minutes: 0.2,
  },
  { name: 'services', workspace: 'packages/local-services', build: [], minutes: 1 },
  {
    name: 'commands',
    workspace: 'packages/local-services',
    config: 'test-commands/vitest.config.ts',
    build: ['backend'],
    minutes: 2.6,
  },
  { name: 'provider', workspace: 'packages/medusa-search-meilisearch', build: [], minutes: 0.4 },
  { name: 'storefront', workspace: 'apps/storefront', build: ['ocop-contract'], minutes: 1 },
  {
    name: 'modules',
    workspace: 'packages/medusa-plugin-ocop',
    build: ['medusa-plugin-ocop'],
    minutes: 4.5,
  },
  {
    name: 'sellers',
    workspace: 'packages/medusa-plugin-marketplace',
    build: ['medusa-plugin-marketplace'],
    minutes: 0.8,
  },
  {
    name: 'search',
    workspace: 'apps/backend',
    config: 'integration-tests/search/vitest.config.mts',
    build: ['medusa-plugin-ocop', 'medusa-search-meilisearch'],
    minutes: 2.3,
  },
  {
    name: 'http',
    workspace: 'apps/backend',
    projects: ['unit', 'http'],
    build: ['backend'],
    shards: 3,
    minutes: 27,
  },
  {
    name: 'crash',
    workspace: 'apps/backend',
    projects: ['crash', 'faults', 'deployment'],
    build: ['backend'],
    minutes: 12.5,
  },
  {
    name: 'install',
    workspace: 'apps/backend',
    projects: ['install'],
    build: ['medusa-plugin-marketplace', 'medusa-search-meilisearch', 'ocop-core'],
    minutes: 3.7,
  },
  {
    name: 'race',
    workspace: 'apps/backend',
    projects: ['race'],
    build: ['backend'],
    minutes: 4.7,
  },
  {
    name: 'e2e',
    workspace: 'apps/storefront',
    config: 'e2e/vitest.config.ts',
    build: ['backend', 'storefront'],
    browser: true,
    minutes: 12.5,
  },
].map((suite) => ({ ...suite, directory: join(root, suite.workspace) }));

/** The suites of these names; all without a name. Throws on an unknown one. */
export function chooseSuites(names) {
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown) {
    throw new Error(`There is no suite "${unknown}": ${SUITES.map(({ name }) => name).join(', ')}`);
  }
  return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name));
}

/**
 * What of the suites runs by itself: each shard of one that is cut. Of files that were named there may be
 * none in a shard, so that those run uncut.
 */
export function runsOf(suites, files) {
  if (files.length > 0) return suites;
  return suites.flatMap(({ shards = 1, ...suite }) =>
    Array.from({ length: shards }, (_, at) =>
      shards === 1
        ? suite
        : {
            ...suite,
            name: `${suite.name}-${at + 1}`,
            shard: `${at + 1}/${shards}`,
            minutes: suite.minutes / shards,
          },
    ),
  );
}

/** The suites in the order in which they are begun: long ones first, so that all end together. */
export function longestFirst(suites) {
  // One with a browser needs two places, which are free together at the beginning alone.
  const weight = ({ minutes, browser }) => minutes * (browser ? 2 : 1);
  return [...suites].sort((one, other) => weight(other) - weight(one));
}
