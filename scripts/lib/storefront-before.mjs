import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { localDirectory, logDirectory, root, runDirectory } from './root.mjs';

/**
 * The storefront as it was at a commit, built in a folder of its own, to be measured beside this one. It
 * stands inside of the repository, where it finds the same packages.
 * @returns its directory; what was built once is built
 */
export async function buildStorefrontOf(services, commit) {
  const directory = join(localDirectory, `storefront-${commit}`);
  const cwd = join(directory, 'apps/storefront');
  if (existsSync(join(cwd, '.next/BUILD_ID')) && existsSync(join(cwd, 'public/shop.js.br')))
    return cwd;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const files = execFileSync('git', ['archive', commit, 'apps/storefront', 'tsconfig.base.json'], {
    cwd: root,
    maxBuffer: 1024 ** 3,
  });
  execFileSync('tar', ['-x', '-C', directory], { input: files });
  cpSync(join(root, 'apps/storefront/node_modules'), join(cwd, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const logFile = join(logDirectory, `storefront-${commit}.log`);
  const run = (script, ...arguments_) =>
    services.runToEnd({
      name: `build of ${commit}`,
      script,
      arguments: arguments_,
      cwd,
      env: { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' },
      logFile,
      runDirectory,
    });
  await step(
    `Storefront of ${commit}`,
    async () => {
      await run(join(cwd, 'browser/bundle.mjs'));
      await run(services.nextCommand(), 'build');
      await run(join(cwd, 'server/precompress.mjs'));
    },
    { logFile },
  );
  return cwd;
}
