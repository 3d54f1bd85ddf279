import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Why the dependencies have to be installed, or null when what npm last put into node_modules is
 * what package-lock.json asks for (packages of other systems left out).
 */
function missingInstall(directory = root) {
  if (!existsSync(join(directory, 'node_modules'))) return 'node_modules is missing';
  const wanted = packagesOf(join(directory, 'package-lock.json'));
  // npm writes this file last: it is missing after an interrupted installation.
  const installed = packagesOf(join(directory, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return 'the last installation was not finished';
  for (const [path, { version, link, optional, devOptional }] of Object.entries(wanted)) {
    if (!path.includes('node_modules/')) continue;
    const found = installed[path];
    if (!found && (optional || devOptional)) continue;
    if (!found || (!link && found.version !== version)) {
      return `${path.split('node_modules/').at(-1)} is not what package-lock.json asks for`;
    }
  }
  return null;
}

/** Runs `npm ci` unless everything is installed; ends the process when that fails. */
export function ensureInstalled() {
  const reason = missingInstall();
  if (!reason) return;
  console.log(`• Installing dependencies (${reason}; the first time takes some minutes)`);
  const began = Date.now();
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  const env = { ...process.env, MEDUSA_DISABLE_TELEMETRY: '1' };
  const result = spawnSync(command, [...first, 'ci'], { cwd: root, env, stdio: 'inherit' });
  if (result.status !== 0) {
    console.error('✘ npm ci failed, see above.');
    process.exit(result.status ?? 1);
  }
  console.log(`  ✔ ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
