import { findChromium, findHeadlessChromium } from 'local-services';
import type { TestProject } from 'vitest/node';
import type { Stack } from '../support/stack';
import { buildWhatIsMissing } from './build-what-is-missing';
import { startStack } from './start-stack';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Null where there is no browser: then every journey is skipped. */
    stack: Stack | null;
  }
}

/** One whole system for the run: PostgreSQL, backend and storefront as they run in production. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [whole, headless] = [findChromium(), findHeadlessChromium()];
  if (!whole || !headless) {
    project.provide('stack', null);
    return async () => undefined;
  }
  await buildWhatIsMissing();
  const { stack, stop } = await startStack({ headless, whole });
  project.provide('stack', stack);
  return stop;
}
