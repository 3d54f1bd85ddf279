import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  backendBuildDirectory,
  localDirectory,
  repositoryRoot,
  runToEnd,
  storefrontDirectory,
} from 'local-services';

const OUTPUTS = [
  { workspace: 'backend', file: join(backendBuildDirectory, 'medusa-config.js') },
  { workspace: 'storefront', file: join(storefrontDirectory, '.next/BUILD_ID') },
];

/** The journeys walk on production builds; `npm test` has made them, an editor's runner has not. */
export async function buildWhatIsMissing(): Promise<void> {
  const missing = OUTPUTS.filter(({ file }) => !existsSync(file));
  if (missing.length === 0) return;
  await runToEnd({
    name: 'build',
    script: join(repositoryRoot, 'node_modules/turbo/bin/turbo'),
    arguments: ['run', 'build', ...missing.map(({ workspace }) => `--filter=${workspace}`)],
    cwd: repositoryRoot,
    env: { NODE_ENV: undefined, VITEST: undefined, TURBO_TELEMETRY_DISABLED: '1' },
    logFile: join(localDirectory, 'logs/e2e-build.log'),
  });
}
