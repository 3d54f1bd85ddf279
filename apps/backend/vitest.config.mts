import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        ssr: { external: ['local-services'] },
        test: {
          name: 'http',
          include: ['integration-tests/http/**/*.test.ts'],
          globalSetup: ['integration-tests/setup/global-setup.ts'],
          pool: 'forks',
          // One backend serves the suites in turn: some of them hold its outbox or count its rows.
          fileParallelism: false,
          isolate: false,
          server: { deps: { external: [/\/local-services\//, /\/\.medusa\/server\//] } },
          testTimeout: 60_000,
          hookTimeout: 150_000,
        },
      },
      ...['race', 'crash', 'faults', 'deployment', 'install'].map((name) => ({
        ssr: { external: ['local-services'] },
        test: {
          name,
          include: [`integration-tests/${name}/**/*.test.ts`],
          globalSetup: [
            name === 'install'
              ? 'integration-tests/setup/postgres-alone.ts'
              : 'integration-tests/setup/without-shared-backend.ts',
          ],
          pool: 'forks' as const,
          fileParallelism: false,
          isolate: false,
          server: { deps: { external: [/\/local-services\//, /\/\.medusa\/server\//] } },
          testTimeout: 180_000,
          hookTimeout: 150_000,
        },
      })),
    ],
  },
});
