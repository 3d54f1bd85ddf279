import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDirectory } from './root.mjs';

const mark = join(localDirectory, 'postgres-stays');

/** Remembers that `npm run db:start` was asked for: other commands then leave the server running. */
export function keepServer() {
  writeFileSync(mark, '');
}

export function releaseServer() {
  rmSync(mark, { force: true });
}

/** Whether this running server was asked to stay; after a restart of the machine nobody asked. */
export function isKept(server) {
  return server.reused && existsSync(mark);
}
