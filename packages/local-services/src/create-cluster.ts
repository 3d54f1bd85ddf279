import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries.js';
import { runAs } from './run-as-account.js';
import type { ServerAccount } from './server-account.js';

const PASSWORD_FILE = 'cho-phien-password';

/** Removes what an initdb that was killed left beside the data directory. */
function removeAbandoned(dataDir: string): void {
  const parent = dirname(dataDir);
  const longAgo = Date.now() - 10 * 60_000;
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (!name.startsWith(`${basename(dataDir)}.new-`) || statSync(path).mtimeMs > longAgo) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

async function initialise(
  dataDir: string,
  binaries: PostgresBinaries,
  account: ServerAccount | null,
) {
  // Made beside its place and moved there when complete: a killed initdb leaves no half cluster.
  const staging = `${dataDir}.new-${randomBytes(4).toString('hex')}`;
  const passwordFile = join(staging, PASSWORD_FILE);
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
    if (account) {
      chownSync(staging, account.uid, account.gid);
      chownSync(passwordFile, account.uid, account.gid);
    }
    const made = join(staging, 'data');
    await runAs(account, binaries.initdb, [
      `--pgdata=${made}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // macOS has no C.UTF-8. Without a locale of UTF-8 the cluster would be SQL_ASCII.
      process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=en_US.UTF-8',
    ]);
    renameSync(passwordFile, join(made, PASSWORD_FILE));
    renameSync(made, dataDir);
  } catch (error) {
    // Somebody else may have made the same cluster meanwhile.
    if (!existsSync(join(dataDir, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Creates the database cluster in `dataDir` unless one is there: UTF-8, a random password that is
 * kept in the data directory. Returns the password of the superuser `postgres`.
 */
export async function ensureCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: ServerAccount | null,
): Promise<string> {
  removeAbandoned(dataDir);
  const versionFile = join(dataDir, 'PG_VERSION');
  if (!existsSync(versionFile)) await initialise(dataDir, binaries, account);
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== binaries.major) {
    throw new Error(
      `${dataDir} was made by PostgreSQL ${version}, this is ${binaries.major}. ` +
        'Move that directory away to begin with an empty database.',
    );
  }
  return readFileSync(join(dataDir, PASSWORD_FILE), 'utf8').trim();
}
