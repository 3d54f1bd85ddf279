import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests of the pure parts, beside what they test. Browser journeys have their own config. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['{app,components,content,lib,messages,server}/**/*.test.ts', '*.test.ts'] },
});
