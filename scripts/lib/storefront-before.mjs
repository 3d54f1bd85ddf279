import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './progress.mjs';
import { localDirectory, logDirectory, root, runDirectory } from './root.mjs';

/** Packages of ours that the storefront is made of, in the order in which they are built. */
const PACKAGES = ['ocop-core', 'ocop-contract'];

/**
 * The storefront as it was at a commit with our packages of then, built in a folder of its own, to be measured beside
 * this one. It stands inside of the repository, where it finds the same libraries.
 * @returns its directory; what was built once is built
 */
export async function buildStorefrontOf(services, commit) {
  const directory = join(localDirectory, `storefront-${commit}`);
  const cwd = join(directory, 'apps/storefront');
  if (existsSync(join(cwd, '.next/BUILD_ID')) && existsSync(join(cwd, 'public/shop.js.br')))
    return cwd;
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const parts = ['apps/storefront', ...PACKAGES.map(folderOf), 'tsconfig.base.json'];
  const files = execFileSync('git', ['archive', commit, ...parts], {
    cwd: root,
    maxBuffer: 1024 ** 3,
  });
  execFileSync('tar', ['-x', '-C', directory], { input: files });
  cpSync(join(root, 'apps/storefront/node_modules'), join(cwd, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  mkdirSync(join(directory, 'node_modules'));
  for (const name of PACKAGES) {
    symlinkSync(join('..', folderOf(name)), join(directory, 'node_modules', name));
  }
  const logFile = join(logDirectory, `storefront-${commit}.log`);
  const runIn = (place, script, ...arguments_) =>
    services.runToEnd({
      name: `build of ${commit}`,
      script,
      arguments: arguments_,
      cwd: place,
      env: { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' },
      logFile,
      runDirectory,
    });
  await step(
    `Storefront of ${commit}`,
    async () => {
      const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
      for (const name of PACKAGES) {
        await runIn(join(directory, folderOf(name)), compiler, '-p', 'tsconfig.build.json');
      }
      await runIn(cwd, join(cwd, 'browser/bundle.mjs'));
      await runIn(cwd, services.nextCommand(), 'build');
      await runIn(cwd, join(cwd, 'server/precompress.mjs'));
    },
    { logFile },
  );
  return cwd;
}

function folderOf(name) {
  return join('packages', name);
}
