import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './root.mjs';
import { onShutdown } from './shutdown.mjs';

export const turbo = join(root, 'node_modules/turbo/bin/turbo');
export const turboEnvironment = { TURBO_TELEMETRY_DISABLED: '1' };

/** Installs what is missing, compiles `packages/local-services`, and loads it. */
export async function loadLocalServices() {
  await ensureInstalled();
  const flags = ['run', 'build', '--filter=local-services', '--output-logs=errors-only'];
  const result = spawnSync(process.execPath, [turbo, ...flags], {
    cwd: root,
    env: { ...process.env, ...turboEnvironment },
    encoding: 'utf8',
  });
  if (result.status !== 0) {
    console.error(result.stdout + result.stderr);
    console.error('✘ packages/local-services does not compile.');
    process.exit(1);
  }
  const services = await import('local-services');
  onShutdown(() => services.stopAllProcesses());
  return services;
}
