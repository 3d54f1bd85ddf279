import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `TAKE_PICTURES=1` takes the pictures of the README instead of testing. */
const pictures = process.env.TAKE_PICTURES === '1';

/** Journeys of people through the whole system, in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // It finds PostgreSQL's programs with what only Node's own loader has.
  ssr: { external: ['local-services'] },
  test: {
    name: 'e2e',
    include: [pictures ? 'e2e/pictures/*.pictures.ts' : 'e2e/journeys/*.test.ts'],
    globalSetup: ['e2e/setup/global-setup.ts'],
    server: { deps: { external: [/\/local-services\//] } },
    pool: 'forks',
    // They share one shop, and a decision in it concerns all of them.
    fileParallelism: false,
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});
