import type { Page } from 'playwright-core';

/** Resolves when React has taken over what the server has drawn of a page's own part. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber'));
  });
}
