import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const directory = fileURLToPath(new URL('../.next/static', import.meta.url));

/** Follows `next build`: each script and style gets a Brotli twin, which `server/server.mjs` sends. */
const files = await readdir(directory, { recursive: true });
for (const file of files.filter((name) => /\.(?:js|css)$/.test(name))) {
  const path = join(directory, file);
  const content = await readFile(path);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await writeFile(`${path}.br`, await compress(content, { params }));
}
