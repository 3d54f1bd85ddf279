// @ts-check
import { fileURLToPath } from 'node:url';
import { context } from 'esbuild';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the shop's one script, `public/shop.js`, and that of the one page on which a card is paid with, `public/card.js`;
 * with `--watch` after every change too.
 */
const bundle = await context({
  entryPoints: [here('shop.ts'), here('card.ts')],
  outdir: here('../public'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
await bundle.rebuild();
if (process.argv.includes('--watch')) await bundle.watch();
else await bundle.dispose();
