import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
/** Everything that running leaves behind; LOCAL_DIRECTORY names another place, for a second shop. */
export const localDirectory = process.env.LOCAL_DIRECTORY
  ? resolve(process.env.LOCAL_DIRECTORY)
  : join(root, '.local');
export const logDirectory = join(localDirectory, 'logs');
/** Records of running processes, by which the next run recognises orphans. */
export const runDirectory = join(localDirectory, 'run');
