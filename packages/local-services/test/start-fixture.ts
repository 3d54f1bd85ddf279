import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Fixture {
  process: ChildProcess;
  /** The first line that it wrote, as JSON. */
  said: unknown;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a fixture program and resolves with the first line it writes. */
export async function startFixture(
  file: string,
  arguments_: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Fixture> {
  const path = fileURLToPath(new URL(`./fixtures/${file}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...arguments_], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${file} ended with code ${code}`);
    }),
  ]);
  return {
    process: child,
    said: JSON.parse(String(line)),
    kill: async (signal) => {
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    },
  };
}
