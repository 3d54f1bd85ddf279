import { defineConfig } from 'vitest/config';

export default defineConfig({
  ssr: { external: ['local-services'] },
  test: {
    name: 'search',
    include: ['integration-tests/search/**/*.test.ts'],
    server: {
      deps: {
        external: [/\/local-services\//, /\/\.medusa\/server\//, /\/medusa-search-meilisearch\//],
      },
    },
    testTimeout: 240_000,
    hookTimeout: 400_000,
  },
});
