import { execFileSync, spawnSync } from 'node:child_process';

/** The unprivileged account that PostgreSQL runs as when we are root (PostgreSQL refuses root). */
export interface ServerAccount {
  uid: number;
  gid: number;
}

const ACCOUNT = 'postgres';

function idOf(flag: '-u' | '-g'): number | null {
  const result = spawnSync('id', [flag, ACCOUNT], { encoding: 'utf8' });
  return result.status === 0 ? Number(result.stdout) : null;
}

function createAccount(): void {
  const attempts: [string, string[]][] = [
    // Debian, Fedora; then Alpine.
    ['useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/', ACCOUNT]],
    ['adduser', ['-S', '-D', '-H', '-h', '/', ACCOUNT]],
  ];
  for (const [command, flags] of attempts) {
    try {
      execFileSync(command, flags, { stdio: 'pipe' });
      return;
    } catch {
      // The next way may work.
    }
  }
}

/**
 * The account to run PostgreSQL as: `null` (our own) unless we are root, else the system's
 * `postgres`, which is created where it is missing.
 */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  if (idOf('-u') === null) createAccount();
  const uid = idOf('-u');
  const gid = idOf('-g');
  if (uid === null || gid === null) {
    throw new Error(
      `PostgreSQL does not run as root, and the account "${ACCOUNT}" could not be created. ` +
        'Run this as an ordinary user, or set DATABASE_URL to a server of yours.',
    );
  }
  return { uid, gid };
}

/** Whether the account reaches `path` through all its parents, to read and enter or execute it. */
export function canReach(account: ServerAccount | null, path: string): boolean {
  if (account === null) return true;
  const test = 'test -r "$0" && test -x "$0"';
  return spawnSync('/bin/sh', ['-c', test, path], { ...account, cwd: '/' }).status === 0;
}
