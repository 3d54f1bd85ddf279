import './lib/require-node.mjs';
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { seconds } from './lib/progress.mjs';
import { root } from './lib/root.mjs';

/** Scripts of the root package.json, in the order in which their news is cheapest. */
const CHECKS = ['format:check', 'lint', 'typecheck', 'boundaries', 'unused'];

await ensureInstalled();
const npm = process.env.npm_execpath;
const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];

const results = CHECKS.map((check) => {
  console.log(`\n━━ ${check}`);
  const since = Date.now();
  const arguments_ = [...first, 'run', '--silent', check];
  const { status } = spawnSync(command, arguments_, { cwd: root, stdio: 'inherit' });
  return { check, passed: status === 0, took: seconds(since) };
});

console.log('');
for (const { check, passed, took } of results) {
  console.log(`${passed ? '✔' : '✘'} ${check.padEnd(14)} ${took}`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
