import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { isEnding } from './shutdown.mjs';

const began = Date.now();

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

/** Time since the command began, for the last line of it. */
export function elapsed() {
  return seconds(began);
}

function lastLine(path) {
  try {
    const descriptor = openSync(path, 'r');
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, 4096));
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    closeSync(descriptor);
    const lines = stripVTControlCharacters(buffer.toString('utf8')).trim().split('\n');
    const line = lines.at(-1)?.replaceAll('\t', ' ').trim() ?? '';
    // Medusa logs JSON in production: a person wants its sentence.
    return (/"message":"((?:[^"\\]|\\.)*)/.exec(line)?.[1] ?? line).slice(0, 100);
  } catch {
    return '';
  }
}

/**
 * On a terminal a line that counts up; elsewhere a line every quarter of a minute. `state` says what
 * goes on. Answers how to end it.
 */
export function showWaiting(since, state) {
  const { isTTY, columns = 80 } = process.stdout;
  const text = () => `  … ${seconds(since)}  ${state()}`;
  const timer = setInterval(
    () => {
      if (isTTY) process.stdout.write(`\r\x1b[2K${text().slice(0, columns - 1)}`);
      else console.log(text());
    },
    isTTY ? 500 : 15_000,
  );
  return () => {
    clearInterval(timer);
    if (isTTY) process.stdout.write('\r\x1b[2K');
  };
}

/**
 * Runs one step and prints what it is and how long it took. The work may return a note for the
 * line that ends it; `logFile` is shown while it runs.
 */
export async function step(title, work, { logFile } = {}) {
  const since = Date.now();
  console.log(`• ${title}`);
  const stop = showWaiting(since, () => (logFile ? lastLine(logFile) : ''));
  try {
    const note = await work();
    stop();
    if (isEnding()) await new Promise(() => undefined);
    console.log(`  ✔ ${seconds(since)}${typeof note === 'string' ? `  (${note})` : ''}`);
  } catch (error) {
    stop();
    throw error;
  }
}
