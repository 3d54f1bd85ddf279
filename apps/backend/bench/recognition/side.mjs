import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { localDirectory, medusaCommand } from 'local-services';
import { postgresClock } from './postgres-time.mjs';
import { add } from './totals.mjs';

const SCRIPT = './src/scripts/measure-recognition.js';
const MILLISECONDS_A_SECOND = 1000;

const rounded = (/** @type {number} */ value) => Math.round(value * 10) / 10;

/**
 * A process that carries out a decision's products in one of the two ways, when it is told to.
 * @param {'ours' | 'stock'} name @param {string | undefined} databaseUrl @param {number} size
 */
export async function startSide(name, databaseUrl, size) {
  if (!databaseUrl) throw new Error('no database: run this by "npm run bench -- recognition"');
  const postgresTime = await postgresClock(databaseUrl);
  const command = ['exec', SCRIPT, name, String(size)];
  const { script, arguments: words, cwd, env } = medusaCommand(name, command, { databaseUrl });
  const logFile = join(localDirectory, 'logs', `bench-recognition-${name}.log`);
  const log = openSync(logFile, 'w');
  const child = fork(script, words, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log, 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the process of ${name} ended (log: ${logFile})`);
  });
  ended.catch(() => undefined);
  const answer = async () => {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    if (message.error) throw new Error(`${name}: ${message.error}`);
    return message;
  };
  const { warmUp, sizes } = await answer();
  /** @type {import('./totals.mjs').Parts} */
  const parts = new Map();
  return {
    warmUp: /** @type {number} */ (warmUp),
    sizes: /** @type {number[]} */ (sizes),
    parts,
    /** @param {number} batch @param {boolean} counted */
    async carryOut(batch, counted) {
      let before = postgresTime();
      child.send(batch);
      for (;;) {
        const { part, done } = await answer();
        if (done) return;
        const after = postgresTime();
        if (counted) add(parts, part.name, { ...part, postgres: after - before });
        before = after;
      }
    },
    /** @param {number} products */
    rows: (products) =>
      [...parts].map(([part, { clock, processor, postgres }]) => ({
        side: name,
        part,
        seconds: rounded(clock / MILLISECONDS_A_SECOND),
        'Node seconds': rounded(processor / MILLISECONDS_A_SECOND),
        'PostgreSQL seconds': rounded(postgres / MILLISECONDS_A_SECOND),
        'ms a product': rounded(clock / products),
      })),
    end: () => child.disconnect(),
  };
}
