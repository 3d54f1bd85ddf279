// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.js': 'application/javascript; charset=UTF-8',
  '.css': 'text/css; charset=UTF-8',
};
const ENDING = '.br';

/** @typedef {{ content: Buffer, type: string }} BrotliFile */

/**
 * The compressed twins under a directory by the address that they answer, read once: what is not in
 * this table has no twin, and no address is ever made into a path.
 * @param {string} directory
 * @param {string} prefix address of the directory, with a slash at its end
 * @returns {Promise<ReadonlyMap<string, BrotliFile>>}
 */
export async function readBrotliFiles(directory, prefix) {
  /** @type {Map<string, BrotliFile>} */
  const files = new Map();
  for (const name of await readdir(directory, { recursive: true })) {
    if (!name.endsWith(ENDING)) continue;
    const original = name.slice(0, -ENDING.length);
    const type = CONTENT_TYPES[extname(original)];
    if (!type) continue;
    const content = await readFile(join(directory, name));
    files.set(`${prefix}${original.split(sep).join('/')}`, { content, type });
  }
  return files;
}
