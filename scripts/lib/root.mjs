import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const localDirectory = join(root, '.local');
export const logDirectory = join(localDirectory, 'logs');
/** Records of running processes, by which the next run recognises orphans. */
export const runDirectory = join(localDirectory, 'run');
