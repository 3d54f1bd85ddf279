import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { repositoryRoot } from './paths.js';
import { canReach, type ServerAccount } from './server-account.js';

export type Log = (message: string) => void;

/**
 * A directory of this repository's own outside of it, for when the repository lies where the
 * `postgres` account cannot go (such as /root). Always the same for the same repository.
 */
export function outsideDirectory(parent = existsSync('/var/tmp') ? '/var/tmp' : tmpdir()): string {
  const key = createHash('sha256').update(repositoryRoot).digest('hex').slice(0, 12);
  const directory = join(parent, `cho-phien-${key}`);
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const found = lstatSync(directory);
  // The parent is open to everybody: somebody else may have been there first.
  if (!found.isDirectory() || found.uid !== process.getuid?.() || (found.mode & 0o022) !== 0) {
    throw new Error(`${directory} was not made by this user: remove it, or set DATABASE_URL.`);
  }
  return directory;
}

/** `directory`, or its substitute outside of the repository when the account cannot get there. */
export function reachableDirectory(
  directory: string,
  account: ServerAccount | null,
  log: Log,
): string {
  const parent = dirname(directory);
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  if (canReach(account, parent)) return directory;
  const key = createHash('sha256').update(directory).digest('hex').slice(0, 8);
  const substitute = join(outsideDirectory(), `${basename(directory)}-${key}`);
  log(`the postgres account cannot enter ${parent}: the database is kept in ${substitute}`);
  return substitute;
}
