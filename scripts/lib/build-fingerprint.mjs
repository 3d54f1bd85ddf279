import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** Everything that migrations and demo data come from. */
const SOURCES = [
  'apps/backend/.medusa/server',
  'packages/medusa-plugin-ocop/.medusa/server',
  'packages/medusa-plugin-marketplace/.medusa/server',
  'packages/ocop-core/dist',
  'packages/ocop-contract/dist',
];
const WITHOUT = new Set(['node_modules', 'public', 'admin']);

function filesBelow(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return WITHOUT.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** A hash over the built backend: the same hash means the same migrations and the same demo data. */
export function buildFingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const source of SOURCES) {
    for (const file of filesBelow(join(root, source)).sort()) {
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}
