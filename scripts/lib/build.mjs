import { join } from 'node:path';
import { turbo, turboEnvironment } from './local-services.mjs';
import { step } from './progress.mjs';
import { logDirectory, root, runDirectory } from './root.mjs';

/** Builds workspaces and what they need, from the cache where nothing changed. */
export async function build(services, title, filters = []) {
  const logFile = join(logDirectory, 'build.log');
  const options = {
    name: 'build',
    script: turbo,
    arguments: ['run', 'build', ...filters.map((filter) => `--filter=${filter}`)],
    cwd: root,
    env: turboEnvironment,
    logFile,
    runDirectory,
  };
  await step(title, () => services.runToEnd(options), { logFile });
}
