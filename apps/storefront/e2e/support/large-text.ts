import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Stack } from './stack';
import { PHONE } from './visitor';

const USUAL_SIZE = 16;

/**
 * A page in a browser whose owner has set the text larger, as a phone's settings do. It is a preference of
 * the profile, so that queries for the window's size in `rem` follow it too.
 * @param scale 2 for text of 200 %
 */
export async function withLargeText(
  stack: Stack,
  scale: number,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'large-text-'));
  const size = Math.round(USUAL_SIZE * scale);
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      webkit: { webprefs: { default_font_size: size, default_fixed_font_size: size } },
    }),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: stack.chromium.whole,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    baseURL: stack.shopUrl,
    viewport: PHONE,
    locale: 'vi-VN',
  });
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** How large the text is, whether the page is wider than the window, and whether what one presses or fills in overlaps. */
export async function layoutOf(page: Page) {
  return page.evaluate(() => {
    const { documentElement: root } = document;
    const controls =
      'header a, :is(header, main) :is(button, input:not([type=hidden]), select, textarea, summary)';
    const boxes = [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const overlap = boxes.some((one, index) =>
      boxes
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    return {
      fontSize: getComputedStyle(root).fontSize,
      tooWide: root.scrollWidth - root.clientWidth,
      overlap,
    };
  });
}
