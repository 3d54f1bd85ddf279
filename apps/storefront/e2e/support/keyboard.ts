import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const MOST_STOPS = 120;

/**
 * Presses Tab until an element has the focus, as somebody does who has no mouse. Fails where a stop
 * on the way cannot be seen.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 1; stop <= MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await howFocusShows(focused), `stop ${stop} at ${page.url()}`).toEqual({
      outlined: true,
      inSight: true,
      uncovered: true,
    });
    if (await isSame(focused, target)) return;
  }
  throw new Error(`not reached with ${MOST_STOPS} Tab presses: ${target}`);
}

/** Goes to a button or a link by Tab, and presses it. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function isSame(focused: Locator, target: Locator): Promise<boolean> {
  const element = await target.elementHandle();
  return focused.evaluate((node, other) => node === other, element);
}

/**
 * Whether one sees where the focus is: a ring around the element, or around what it fills (a card, a
 * search form), in the window and not under something else.
 */
async function howFocusShows(focused: Locator) {
  return focused.evaluate((node) => {
    const hasRing = (element: Element, part?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const { top, bottom, left, right, width, height } = node.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      outlined: [node, node.parentElement, node.closest('article')].some(
        (element) => element && (hasRing(element) || hasRing(element, '::after')),
      ),
      inSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      uncovered: seen !== null && (node.contains(seen) || seen.contains(node)),
    };
  });
}
