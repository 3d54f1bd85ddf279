import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { backendBuildDirectory, repositoryRoot, storefrontDirectory } from './paths.js';

/** Where the servers of a copied shop run. */
export interface ShopCopy {
  backendDirectory: string;
  storefrontDirectory: string;
}

/** Folders of the storefront that only its tests and measurements need, or that it makes itself. */
const NOT_SERVED = ['node_modules', 'e2e', 'bench', '.turbo', join('.next', 'cache')];

function copyFolder(from: string, to: string, leftOut: string[] = []): void {
  const skipped = leftOut.map((name) => join(from, name));
  const isServed = (path: string) =>
    !skipped.some((skip) => path === skip || path.startsWith(`${skip}${sep}`));
  cpSync(from, to, { recursive: true, filter: isServed });
}

/** What a workspace has installed for itself is found beside its copy as well. */
function linkModules(workspace: string, to: string): void {
  const own = join(workspace, 'node_modules');
  if (existsSync(own)) symlinkSync(own, join(to, 'node_modules'), 'dir');
}

/** The built packages, found from the copies before those that the next build writes. */
function copyPackages(modules: string): void {
  const packages = join(repositoryRoot, 'packages');
  for (const name of readdirSync(packages)) {
    const to = join(modules, name);
    mkdirSync(to, { recursive: true });
    for (const part of ['package.json', 'dist', '.medusa']) {
      const from = join(packages, name, part);
      if (existsSync(from)) cpSync(from, join(to, part), { recursive: true });
    }
    linkModules(join(packages, name), to);
  }
}

/**
 * Copies what was built to `directory` (inside of the repository, whose modules are found above it),
 * so that a build beside the running shop takes no file away from under it.
 */
export function copyShop(directory: string): ShopCopy {
  rmSync(directory, { recursive: true, force: true });
  const modules = join(directory, 'node_modules');
  copyPackages(modules);
  // Read by their path: what pictures for sharing are drawn with.
  const fonts = join(repositoryRoot, 'node_modules/@fontsource');
  symlinkSync(fonts, join(modules, '@fontsource'), 'dir');
  const copy = {
    backendDirectory: join(directory, 'apps/backend'),
    storefrontDirectory: join(directory, 'apps/storefront'),
  };
  copyFolder(backendBuildDirectory, copy.backendDirectory);
  copyFolder(storefrontDirectory, copy.storefrontDirectory, NOT_SERVED);
  linkModules(storefrontDirectory, copy.storefrontDirectory);
  return copy;
}
