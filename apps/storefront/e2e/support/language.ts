import type { Page } from 'playwright-core';
import english from '../../messages/en.json';
import vietnamese from '../../messages/vi.json';

interface Messages {
  [key: string]: string | Messages;
}

/** Long enough not to be a part of a product's own Vietnamese name. */
const MIN_LENGTH = 10;

/** Words of the shop, read aloud on this page, that are there in Vietnamese but not in English. */
export async function vietnameseOn(page: Page): Promise<string[]> {
  const heard = `${await page.title()}\n${await page.locator('body').ariaSnapshot()}`;
  const same = new Set(wordsOf(english));
  return wordsOf(vietnamese).filter(
    (words) => words.length >= MIN_LENGTH && !same.has(words) && heard.includes(words),
  );
}

/** All messages that stand on a page as they are, with no values filled in. */
function wordsOf(messages: Messages): string[] {
  return Object.values(messages).flatMap((entry) => {
    if (typeof entry !== 'string') return wordsOf(entry);
    return entry.includes('{') ? [] : [entry];
  });
}
