import { execFile } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

/** Runs a program of PostgreSQL's to its end; throws with what it wrote when it fails. */
export function runAs(
  account: ServerAccount | null,
  program: string,
  flags: string[],
): Promise<void> {
  // A PGDATA or PGPORT of the user's own server must not lead ours astray.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  const env = { ...Object.fromEntries(inherited), LC_ALL: 'C' };
  // Not in the current directory: the account may not be allowed to enter it.
  const options = { ...(account ?? {}), env, cwd: '/' };
  return new Promise((resolve, reject) => {
    execFile(program, flags, options, (error, stdout, stderr) => {
      if (error)
        reject(new Error(`${program} failed: ${`${stderr}\n${stdout}`.trim() || error.message}`));
      else resolve();
    });
  });
}
