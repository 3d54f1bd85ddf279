import './lib/require-node.mjs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { seconds } from './lib/progress.mjs';
import { root } from './lib/root.mjs';

/** Scripts of the root package.json, in the order in which their news is cheapest. */
const CHECKS = ['format:check', 'lint', 'boundaries', 'unused', 'typecheck'];
/** Afterwards: it reads what the check of types has built. */
const LAST = 'contract:check';

await ensureInstalled();
const npm = process.env.npm_execpath;
const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];

/** Runs a check beside the others; its output is shown when it ends, in one piece. */
async function run(check) {
  const since = Date.now();
  const child = spawn(command, [...first, 'run', '--silent', check], {
    cwd: root,
    env: { FORCE_COLOR: process.stdout.isTTY ? '1' : undefined, ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  console.log(`\n━━ ${check}\n${out}${err}`.trimEnd());
  return { check, passed: code === 0, took: seconds(since) };
}

// Most of them use one processor only.
const results = await Promise.all(CHECKS.map(run));
results.push(await run(LAST));

console.log('');
for (const { check, passed, took } of results) {
  console.log(`${passed ? '✔' : '✘'} ${check.padEnd(14)} ${took}`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
