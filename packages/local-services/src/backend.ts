import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { backendBuildDirectory, localDirectory } from './paths.js';
import { type ProcessOptions, runToEnd } from './start-process.js';
import { type RunningServer, startServer } from './start-server.js';

export interface MedusaOptions {
  databaseUrl: string;
  env?: Record<string, string | undefined>;
  /** Directory of the Medusa application; default: the production build. */
  cwd?: string;
  logFile?: string;
}

export interface BackendOptions extends MedusaOptions {
  port: number;
  /** Milliseconds to become ready; default 120 000. */
  timeout?: number;
  runDirectory?: string;
}

/**
 * How to run the `medusa` command of the application in `cwd`. Its usual entry loads ts-node, whatever it
 * runs: that is for sources alone, and costs what is built a second with every start.
 */
export function medusaCommand(
  name: string,
  command: string[],
  options: MedusaOptions,
): ProcessOptions {
  const cwd = options.cwd ?? backendBuildDirectory;
  const sources = existsSync(join(cwd, 'medusa-config.ts'));
  const entry = sources ? '@medusajs/cli/cli.js' : '@medusajs/cli/dist/index.js';
  return {
    name,
    script: createRequire(join(cwd, 'package.json')).resolve(entry),
    arguments: command,
    cwd,
    env: {
      NODE_ENV: 'production',
      MEDUSA_DISABLE_TELEMETRY: '1',
      ...options.env,
      DATABASE_URL: options.databaseUrl,
    },
    logFile: options.logFile,
  };
}

/** Runs a Medusa command, such as `['db:migrate']` or `['exec', './src/scripts/x.js']`, to its end. */
export function runMedusa(command: string[], options: MedusaOptions): Promise<void> {
  return runToEnd(medusaCommand(`medusa ${command.join(' ')}`, command, options));
}

/** Starts the production build of the backend and resolves when it is healthy. */
export function startBackend(options: BackendOptions): Promise<RunningServer> {
  const { port, timeout = 120_000, runDirectory } = options;
  const logFile = options.logFile ?? join(localDirectory, `logs/backend-${port}.log`);
  const env = { ...options.env, PORT: String(port) };
  const command = medusaCommand('backend', ['start'], { ...options, env, logFile });
  return startServer({ ...command, port, healthPath: '/health', timeout, runDirectory });
}
