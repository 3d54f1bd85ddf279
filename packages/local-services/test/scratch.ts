import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { localDirectory } from '../src/paths.js';

export const scratchRoot = join(localDirectory, 'scratch');

/** A new empty directory that is removed after the run. */
export function scratchDirectory(): string {
  mkdirSync(scratchRoot, { recursive: true });
  const directory = mkdtempSync(join(scratchRoot, 'test-'));
  // Open like an ordinary checkout; `mkdtemp` makes it enterable for its owner alone.
  chmodSync(directory, 0o755);
  return directory;
}
