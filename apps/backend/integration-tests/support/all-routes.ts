import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { backendDirectory } from 'local-services';

export interface Route {
  method: string;
  /** As Medusa's folders name it: `/store/carts/:id/complete`. */
  path: string;
}

const EXPORTED = /exports\.(GET|POST|PUT|PATCH|DELETE)\s*=\s*(?!void|exports)/g;
const require = createRequire(join(backendDirectory, 'package.json'));

/** Folders of routes as the backend loads them: Medusa's own, and the plugins'. */
function apiFolders(): string[] {
  const folderOf = (name: string) => dirname(require.resolve(`${name}/package.json`));
  return [
    join(folderOf('@medusajs/medusa'), 'dist/api'),
    join(folderOf('medusa-plugin-ocop'), '.medusa/server/src/api'),
    join(folderOf('medusa-plugin-marketplace'), '.medusa/server/src/api'),
  ];
}

/** Every route that a backend answers. */
export function allRoutes(): Route[] {
  return apiFolders().flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(({ name }) => name === 'route.js')
      .flatMap(({ parentPath, name }) => {
        const path = parentPath.slice(folder.length).replace(/\[(\w+)\]/g, ':$1');
        const source = readFileSync(join(parentPath, name), 'utf8');
        const methods = [...source.matchAll(EXPORTED)].flatMap(([, method]) => method ?? []);
        return [...new Set(methods)].map((method) => ({ method, path }));
      }),
  );
}

/** A route's path with a value in place of each parameter. */
export function pathWith({ path }: Route, value: string): string {
  return path.replace(/:\w+/g, value);
}

/** A route's paths with one parameter replaced at a time, the others by something unknown. */
export function pathsWithOne({ path }: Route, value: string): string[] {
  const names = path.match(/:\w+/g) ?? [];
  return names.map((odd) => path.replace(/:\w+/g, (name) => (name === odd ? value : 'khong-co')));
}
