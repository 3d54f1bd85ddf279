import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The commands of the root, run beside a shop: apart from the services' own tests, which need no build. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
