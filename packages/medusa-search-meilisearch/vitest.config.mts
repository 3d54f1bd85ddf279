import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { external: ['local-services'] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/setup/meilisearch.ts'],
    server: { deps: { external: [/\/local-services\//] } },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
