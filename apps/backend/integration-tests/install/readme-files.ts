import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'local-services';

/**
 * The files that a package's README tells its reader to write: each block of TypeScript that begins with a
 * comment of the file's path, by that path.
 */
export function filesOfReadme(packageName: string): Map<string, string> {
  const text = readFileSync(join(repositoryRoot, 'packages', packageName, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/```ts\n\/\/ (\S+\.ts)[^\n]*\n([\s\S]*?)```/g)];
  return new Map(blocks.map(([, path = '', content = '']) => [path, content]));
}
