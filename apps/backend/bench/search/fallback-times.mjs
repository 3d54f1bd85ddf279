import { setTimeout as pause } from 'node:timers/promises';
import { rounded, timed } from '../lib.mjs';
import { ourUnaskedSearch } from './contenders.mjs';

const FREEZES = 3;
const RECOVERY_MILLISECONDS = 120_000;

/**
 * How long a buyer waits whose search finds Meilisearch frozen, or gone. The last ends its server.
 * @param {import('./contenders.mjs').Target} target one on Meilisearch
 */
export async function measureFallbacks(target) {
  const frozen = [];
  for (let round = 0; round < FREEZES; round += 1) {
    await untilAnsweredBy(target, 'meilisearch');
    signal(target, 'SIGSTOP');
    frozen.push(await fallback(target));
    signal(target, 'SIGCONT');
  }
  await untilAnsweredBy(target, 'meilisearch');
  signal(target, 'SIGKILL');
  const refused = await fallback(target);
  return { frozen: Math.max(...frozen), refused };
}

/** Milliseconds of a search that the standby answers. @param {import('./contenders.mjs').Target} target */
async function fallback(target) {
  const { milliseconds, answer } = await timed(() => ourUnaskedSearch(target, 0));
  if (answer !== 'postgres') throw new Error(`${answer} answered, and should have been away`);
  return rounded(milliseconds);
}

/** @param {import('./contenders.mjs').Target} target @param {NodeJS.Signals} name */
function signal({ meilisearchPid }, name) {
  if (meilisearchPid) process.kill(-meilisearchPid, name);
}

/** @param {import('./contenders.mjs').Target} target @param {string} engine */
async function untilAnsweredBy(target, engine) {
  const end = Date.now() + RECOVERY_MILLISECONDS;
  while ((await ourUnaskedSearch(target, 0)) !== engine) {
    if (Date.now() > end) throw new Error(`${engine} does not answer any more`);
    await pause(100);
  }
}
