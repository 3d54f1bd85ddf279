import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../src/paths.js';

/** A shop that runs, and what of it others could harm. */
export interface RunningShop {
  process: ChildProcess;
  databaseUrl: string;
  /** Process of its PostgreSQL. */
  postgres: number;
  /** Processes of its servers. */
  pids: number[];
  /** Addresses at which its servers answer. */
  urls: string[];
  stop(): Promise<void>;
}

type Said = Pick<RunningShop, 'databaseUrl' | 'postgres' | 'pids' | 'urls'>;

/** Starts what `npm start` keeps while it runs: see `hold-shop.mjs`. */
export async function startShop(env: NodeJS.ProcessEnv): Promise<RunningShop> {
  const script = fileURLToPath(new URL('hold-shop.mjs', import.meta.url));
  const child = spawn(process.execPath, [script], {
    cwd: repositoryRoot,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const said = new Promise<Said>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(JSON.parse(line));
    });
  });
  const shop = await Promise.race([
    said,
    ended.then(([code]) => {
      throw new Error(`the shop ended with code ${code}`);
    }),
  ]);
  return {
    ...shop,
    process: child,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}
