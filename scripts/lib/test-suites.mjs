import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The suites of `npm test`, in order: fast ones first. `build` names the workspaces whose compiled
 * output the tests run on (with what those need). Those marked `beside` run while the suite of that
 * name does, which leaves much of a second core free; their output is shown when they end.
 */
const SUITES = [
  { name: 'rules', workspace: 'packages/ocop-core', build: [], beside: 'http' },
  { name: 'services', workspace: 'packages/local-services', build: [], beside: 'http' },
  { name: 'provider', workspace: 'packages/medusa-search-meilisearch', build: [], beside: 'http' },
  { name: 'storefront', workspace: 'apps/storefront', build: ['ocop-core'], beside: 'http' },
  {
    name: 'modules',
    workspace: 'packages/medusa-plugin-ocop',
    build: ['medusa-plugin-ocop'],
    beside: 'http',
  },
  {
    name: 'search',
    workspace: 'apps/backend',
    config: 'integration-tests/search/vitest.config.mts',
    build: ['medusa-plugin-ocop', 'medusa-search-meilisearch'],
  },
  { name: 'http', workspace: 'apps/backend', build: ['backend'] },
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
