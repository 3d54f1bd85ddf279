import type { Page } from 'playwright-core';

/** The least that one must read is set in, in pixels. */
const LEAST = 16;

/**
 * Texts of the page that are set smaller, each once with its size. Words in a drawing (stamp, map) are part of it: what
 * they say is said in text too, and it is hidden from who listens.
 */
export function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || element.closest('svg[aria-hidden], script, style, template'))
        continue;
      const { width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least) found.add(`${size}: ${text.slice(0, 40)}`);
    }
    return [...found];
  }, LEAST);
}

/** What lies over the window's lower edge, from which height on, as a share of the window. */
export function coveredBelow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const tops = [...document.querySelectorAll('body *')]
      .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(
        ({ top, bottom, height }) => height > 0 && bottom > innerHeight - 80 && top < innerHeight,
      )
      .map(({ top }) => top);
    return (innerHeight - Math.min(innerHeight, ...tops)) / innerHeight;
  });
}
