import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        ssr: { external: ['local-services'] },
        test: {
          name: 'modules',
          include: ['integration-tests/modules/**/*.test.ts'],
          globalSetup: ['integration-tests/setup/template-database.ts'],
          // The plugin runs as it is published, and once: two copies of a model break.
          server: { deps: { external: [/\/\.medusa\/server\//, /\/local-services\//] } },
          // Loading Medusa costs more than most of the tests: a process loads it once.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
