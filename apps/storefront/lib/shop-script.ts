import 'server-only';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const addresses = new Map<string, Promise<string>>();

/** Address of the script that `browser/bundle.mjs` builds; another script has another address. */
export function shopScript(): Promise<string> {
  return scriptAddress('shop.js');
}

/** The same of the script of the one page on which a card is paid with. */
export function cardScript(): Promise<string> {
  return scriptAddress('card.js');
}

function scriptAddress(name: string): Promise<string> {
  const known = addresses.get(name) ?? readAddress(name);
  addresses.set(name, known);
  return known;
}

async function readAddress(name: string): Promise<string> {
  const content = await readFile(join(process.cwd(), 'public', name));
  return `/${name}?v=${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
}
