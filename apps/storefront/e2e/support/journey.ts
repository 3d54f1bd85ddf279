import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, test } from 'vitest';
import { Operator } from './operator';
import type { Stack } from './stack';
import { Visitor } from './visitor';

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A camera that shows a test picture; who may use it is asked as ever.
  '--use-fake-device-for-media-stream',
];

/** What it draws and asks with stays in one process: a fifth less work for the same pages. */
const HEADLESS_ARGUMENTS = ['--in-process-gpu', '--enable-features=NetworkServiceInProcess2'];

/** Opens a page for somebody who has never been here, in a browser profile of their own. */
type Visit = (options?: BrowserContextOptions) => Promise<Page>;

/** Headless: without windows, in half the time. Whole: with cameras, permissions and a cache as people have them. */
type Build = 'headless' | 'whole';

const walkIn = (build: Build) =>
  test
    .extend('stack', { scope: 'worker' }, async () => runningStack())
    .extend('operator', { scope: 'worker' }, async ({ stack }) => Operator.signIn(stack))
    .extend('browser', { scope: 'worker' }, async ({ stack }, { onCleanup }): Promise<Browser> => {
      const browser = await chromium.launch({
        executablePath: stack.chromium[build],
        args: [...CHROMIUM_ARGUMENTS, ...(build === 'headless' ? HEADLESS_ARGUMENTS : [])],
      });
      onCleanup(() => browser.close());
      return browser;
    })
    .extend('visit', async ({ stack, browser, task }, { onCleanup }): Promise<Visit> => {
      const visitors: Visitor[] = [];
      onCleanup(async () => {
        const failed = task.result?.state === 'fail';
        for (const [index, visitor] of visitors.entries()) {
          await visitor.leave(failed ? `${task.name} ${index + 1}` : null);
        }
      });
      return async (options) => {
        const visitor = await Visitor.arrive(browser, { baseURL: stack.shopUrl, ...options });
        visitors.push(visitor);
        return visitor.page;
      };
    });

/** A test in a browser; skipped where there is none. */
export const journey = inTheStack(walkIn('headless'));

/** A test of what only the whole browser has. */
export const journeyInWholeBrowser = inTheStack(walkIn('whole'));

function inTheStack(walk: ReturnType<typeof walkIn>) {
  return inject('stack') ? walk : walk.skip;
}

function runningStack(): Stack {
  const stack = inject('stack');
  if (!stack) throw new Error('without a browser no journey begins');
  return stack;
}
