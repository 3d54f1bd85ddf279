import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { localDirectory, storefrontDirectory } from './paths.js';
import { type RunningServer, startServer } from './start-server.js';

export interface StorefrontOptions {
  port: number;
  /** Address of the backend as the storefront's server reaches it. */
  backendUrl: string;
  publishableKey: string;
  env?: Record<string, string | undefined>;
  /** Directory of the built storefront; default: the workspace. */
  cwd?: string;
  logFile?: string;
  /** Milliseconds to become ready; default 60 000. */
  timeout?: number;
  runDirectory?: string;
}

/** Path of the `next` command that the storefront uses. */
export function nextCommand(): string {
  return createRequire(join(storefrontDirectory, 'package.json')).resolve('next/dist/bin/next');
}

/** What Node is told wherever the shop runs; a storefront of an older commit has none. */
function nodeFlagsOf(directory: string): string[] {
  const file = join(directory, 'server/node-flags');
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/).filter(Boolean) : [];
}

/** Starts the production build of the storefront and resolves when it answers. */
export function startStorefront(options: StorefrontOptions): Promise<RunningServer> {
  const { port, cwd = storefrontDirectory } = options;
  return startServer({
    name: 'storefront',
    script: join(cwd, 'server/server.mjs'),
    arguments: [],
    nodeFlags: nodeFlagsOf(cwd),
    cwd,
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...options.env,
      PORT: String(port),
      BACKEND_URL: options.backendUrl,
      PUBLISHABLE_KEY: options.publishableKey,
    },
    logFile: options.logFile ?? join(localDirectory, `logs/storefront-${port}.log`),
    port,
    healthPath: '/',
    timeout: options.timeout ?? 60_000,
    runDirectory: options.runDirectory,
  });
}
