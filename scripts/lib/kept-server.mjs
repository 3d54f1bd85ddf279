import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDirectory } from './root.mjs';

const file = join(localDirectory, 'postgres-stays');

/** Remembers that `npm run db:start` was asked for: every command then leaves that server running. */
export function keepServer(services, pid) {
  mkdirSync(localDirectory, { recursive: true });
  writeFileSync(file, JSON.stringify(services.markOf(pid)));
}

export function releaseServer() {
  rmSync(file, { force: true });
}

/** Whether the server that runs was asked to stay; a later one, after a restart, was not. */
export function isKept(services) {
  try {
    const mark = JSON.parse(readFileSync(file, 'utf8'));
    return services.isMark(mark) && services.isStillThere(mark);
  } catch {
    return false;
  }
}
