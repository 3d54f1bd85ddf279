import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository that this package lies in. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url)).replace(
  /[\\/]$/,
  '',
);

/**
 * Directory of everything that running leaves behind (git-ignored): data, logs, secrets.
 * `LOCAL_DIRECTORY` names another one: a second shop beside the first.
 */
export const localDirectory = process.env.LOCAL_DIRECTORY
  ? resolve(process.env.LOCAL_DIRECTORY)
  : join(repositoryRoot, '.local');

export const backendDirectory = join(repositoryRoot, 'apps/backend');
export const backendBuildDirectory = join(backendDirectory, '.medusa/server');
export const storefrontDirectory = join(repositoryRoot, 'apps/storefront');
