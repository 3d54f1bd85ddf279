import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { external: ['local-services'] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/setup/meilisearch.ts'],
    server: { deps: { external: [/\/local-services\//] } },
    // Loading Medusa's framework takes seconds: once for all files.
    isolate: false,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
