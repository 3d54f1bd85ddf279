import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isAlive } from './process-identity.js';
import { waitUntil } from './wait-until.js';

export interface Postmaster {
  pid: number;
  port: number;
}

/** What `postmaster.pid` says; the process it names may be gone, or be another program by now. */
export function readPostmaster(dataDir: string): Postmaster | null {
  try {
    const [pid, , , port] = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n');
    const postmaster = { pid: Number(pid), port: Number(port) };
    return postmaster.pid > 0 ? postmaster : null;
  } catch {
    return null;
  }
}

/** Whether the process is alive and is the PostgreSQL server of this very data directory. */
export function servesDirectory(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === 'linux') {
      const program = basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
      return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDir);
    }
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(dataDir);
  } catch {
    return false;
  }
}

/** Ends a server: fast shutdown, after 20 s immediate shutdown. Throws when it will not end. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, timeout] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      // Gone already: the wait below sees it.
    }
    if (await waitUntil(() => !isAlive(pid), { timeout })) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end`);
}
