import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The suites of `npm test`, in order: fast ones first. `build` names the workspaces whose compiled
 * output the tests run on (with what those need).
 */
const SUITES = [
  { name: 'rules', workspace: 'packages/ocop-core', build: [] },
  { name: 'services', workspace: 'packages/local-services', build: [] },
  { name: 'storefront', workspace: 'apps/storefront', build: ['ocop-core'] },
  { name: 'modules', workspace: 'packages/medusa-plugin-ocop', build: ['medusa-plugin-ocop'] },
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
