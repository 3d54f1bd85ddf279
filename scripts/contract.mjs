import './lib/require-node.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { root } from './lib/root.mjs';

/**
 * Writes docs/openapi.json from the schemas of packages/ocop-contract; with `--check` only says
 * whether what is there is still what they say.
 */
const file = join(root, 'docs/openapi.json');

await ensureInstalled();
const built = spawnSync('npx', ['turbo', 'run', 'build', '--filter=ocop-contract'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(1);

const { openApiText } = await import('ocop-contract');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const text = openApiText(version);

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('docs/openapi.json is stale: `npm run contract` writes it anew.');
  process.exitCode = 1;
}
