import type { Page } from 'playwright-core';

export interface PageWeight {
  /** Bytes of scripts as they came over the network, compressed, without headers. */
  scriptBytes: number;
  /** Cumulative layout shift of the load. */
  layoutShift: number;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}

declare global {
  /** Added up in the page by the script of `weighFirstLoad`. */
  var layoutShiftOfPage: number;
}

/** Opens an address with nothing kept from before, and weighs what came until the network was idle. */
export async function weighFirstLoad(page: Page, address: string): Promise<PageWeight> {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() !== 'script') return;
    scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.addInitScript(() => {
    globalThis.layoutShiftOfPage = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries() as LayoutShift[]) {
        globalThis.layoutShiftOfPage += value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const sizes = await Promise.all(scripts);
  const layoutShift = await page.evaluate(() => globalThis.layoutShiftOfPage);
  return { scriptBytes: sizes.reduce((sum, size) => sum + size, 0), layoutShift };
}
