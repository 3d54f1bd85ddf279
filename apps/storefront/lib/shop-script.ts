import 'server-only';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = 'shop.js';

let address: Promise<string> | undefined;

/** Address of the script that `browser/bundle.mjs` builds; another script has another address. */
export function shopScript(): Promise<string> {
  address ??= readAddress();
  return address;
}

async function readAddress(): Promise<string> {
  const content = await readFile(join(process.cwd(), 'public', NAME));
  return `/${NAME}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
}
