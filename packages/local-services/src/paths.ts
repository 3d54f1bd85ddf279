import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository that this package lies in. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(
  /[\\/]$/,
  '',
);

/** Directory of everything that running leaves behind (git-ignored): data, logs, secrets. */
export const localDirectory = join(repositoryRoot, '.local');

export const backendDirectory = join(repositoryRoot, 'apps/backend');
export const backendBuildDirectory = join(backendDirectory, '.medusa/server');
export const storefrontDirectory = join(repositoryRoot, 'apps/storefront');
