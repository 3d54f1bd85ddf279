import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = here('../.next/static');

/** Follows `next build`: each script and style gets a Brotli twin, which `server/server.mjs` sends. */
const names = (await readdir(built, { recursive: true })).filter((name) =>
  /\.(?:js|css)$/.test(name),
);
const own = ['shop.js', 'card.js'].map((name) => here(`../public/${name}`));
for (const path of [...names.map((name) => join(built, name)), ...own]) {
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await compress(content, { params }));
}
