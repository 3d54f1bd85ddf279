import type { Page } from 'playwright-core';

interface Scripts {
  /** Paths of what came, each as often as it came. */
  files: string[];
  /** As they came over the network, compressed, without headers. */
  bytes: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}

declare global {
  /** Added up in the page by the script of `weigh`. */
  var layoutShiftOfPage: number;
}

/** How much slower than here a cheap phone is, which draws a page in parts. */
const SLOWER_PHONE = 10;

/** Weighs what a page takes from now on, on a slow phone; begins before an address is opened. */
export async function weigh(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PHONE });
  const sizes: Promise<[path: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() !== 'script' || response.fromServiceWorker()) return;
    const { pathname } = new URL(request.url());
    sizes.push(request.sizes().then(({ responseBodySize }) => [pathname, responseBodySize]));
  });
  await page.addInitScript(() => {
    globalThis.layoutShiftOfPage = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as LayoutShift[]) {
        globalThis.layoutShiftOfPage += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    scripts: async (): Promise<Scripts> => {
      const scripts = await Promise.all(sizes);
      return {
        files: scripts.map(([path]) => path),
        bytes: scripts.reduce((sum, [, bytes]) => sum + bytes, 0),
      };
    },
    /** Cumulative layout shift so far. */
    layoutShift: () => page.evaluate(() => globalThis.layoutShiftOfPage),
  };
}
