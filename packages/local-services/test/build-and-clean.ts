import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratchRoot } from './scratch.js';

/** The fixtures run as programs of their own, on the compiled package. */
export function setup(): void {
  // Its program is not among what the package exports.
  const manifest = createRequire(import.meta.url).resolve('typescript-native/package.json');
  const typescript = join(dirname(manifest), 'bin/tsc');
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  execFileSync(process.execPath, [typescript, '-p', 'tsconfig.build.json'], { cwd });
}

export function teardown(): void {
  rmSync(scratchRoot, { recursive: true, force: true });
}
