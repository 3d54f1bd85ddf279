import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The suites of `npm test`, in order. `build` names the workspaces whose compiled output the tests
 * run on (with what those need); `projects` the parts of a configuration that a suite runs, all
 * without it. Those marked `beside` run in turn while the suite of that name does, which leaves a
 * second core free; their output is shown when they end.
 */
const SUITES = [
  { name: 'rules', workspace: 'packages/ocop-core', build: [], beside: 'race' },
  { name: 'services', workspace: 'packages/local-services', build: [], beside: 'race' },
  { name: 'provider', workspace: 'packages/medusa-search-meilisearch', build: [], beside: 'race' },
  { name: 'storefront', workspace: 'apps/storefront', build: ['ocop-core'], beside: 'race' },
  {
    name: 'modules',
    workspace: 'packages/medusa-plugin-ocop',
    build: ['medusa-plugin-ocop'],
    beside: 'race',
  },
  {
    name: 'http',
    workspace: 'apps/backend',
    projects: ['unit', 'http'],
    build: ['backend'],
    beside: 'race',
  },
  {
    name: 'crash',
    workspace: 'apps/backend',
    projects: ['crash', 'faults'],
    build: ['backend'],
    beside: 'race',
  },
  { name: 'race', workspace: 'apps/backend', projects: ['race'], build: ['backend'] },
  {
    name: 'search',
    workspace: 'apps/backend',
    config: 'integration-tests/search/vitest.config.mts',
    build: ['medusa-plugin-ocop', 'medusa-search-meilisearch'],
  },
  {
    name: 'e2e',
    workspace: 'apps/storefront',
    config: 'e2e/vitest.config.ts',
    build: ['backend', 'storefront'],
    browser: true,
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
 * What runs one after the other: each stage a list of lanes that run side by side, a lane a list of
 * suites in turn. A suite's company is there only when the suite itself is asked for.
 */
export function stagesOf(suites) {
  const hosts = suites.filter(({ beside }) => !suites.some(({ name }) => name === beside));
  return hosts.map((host) => {
    const company = suites.filter(({ beside }) => beside === host.name);
    return company.length > 0 ? [[host], company] : [[host]];
  });
}
