import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runDirectory } from './root.mjs';

/**
 * The server of this name that another command of this clone runs now (`{name, ownerPid}`), or null.
 * Works before anything is installed: without a compiled `local-services` nothing can have started.
 */
async function runningServer(name) {
  const marks = join(root, 'packages/local-services/dist/process-mark.js');
  const file = join(runDirectory, `${name}.json`);
  if (!existsSync(marks) || !existsSync(file)) return null;
  const { isMark, isStillThere } = await import(pathToFileURL(marks).href);
  try {
    const { child, owner } = JSON.parse(readFileSync(file, 'utf8'));
    const runs = isMark(child) && isMark(owner) && isStillThere(child);
    return runs ? { name, ownerPid: owner.pid } : null;
  } catch {
    return null;
  }
}

/** The shop of this clone while it runs, or null. */
export async function runningShop() {
  return (await runningServer('backend')) ?? (await runningServer('storefront'));
}
