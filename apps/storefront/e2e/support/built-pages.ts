import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storefrontDirectory } from 'local-services';
import { z } from 'zod';

const APP = join(storefrontDirectory, '.next/server/app/[locale]');
const MANIFEST = 'page_client-reference-manifest.js';
const OURS = '[project]/apps/storefront/';
/** The last resort, when even the frame breaks: the framework puts it beside every page. */
const EVERYWHERE = 'app/global-error.tsx';

const manifestSchema = z.object({ clientModules: z.record(z.string(), z.unknown()) });

interface BuiltPage {
  /** Of the address, without language: '/san-pham/[handle]'. */
  pattern: string;
  /** Client components of ours that the page draws, by their files. */
  clientComponents: string[];
}

/** The pages of a route group, as the production build has them. */
export function builtPages(group: 'shop' | 'desk'): BuiltPage[] {
  const directory = join(APP, `(${group})`);
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(MANIFEST))
    .map((name) => ({
      pattern: `/${name.slice(0, -MANIFEST.length)}`.replace(/(?<=.)\/$/, ''),
      clientComponents: clientComponentsIn(readFileSync(join(directory, name), 'utf8')),
    }));
}

/** The manifest is a script that sets one value. */
function clientComponentsIn(script: string): string[] {
  const [, json = ''] = /\] = (\{[\s\S]*\})/.exec(script) ?? [];
  return Object.keys(manifestSchema.parse(JSON.parse(json)).clientModules)
    .filter((file) => file.startsWith(OURS))
    .map((file) => file.slice(OURS.length))
    .filter((file) => file !== EVERYWHERE);
}
