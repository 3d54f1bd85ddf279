import type { Locator, Page } from 'playwright-core';

/** Types words into the field in the head of the page, and sends them. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('banner').getByRole('searchbox').fill(words);
  await Promise.all([page.waitForURL(/tim-kiem\?q=/), page.keyboard.press('Enter')]);
}

/**
 * Opens the filters, as far as they are a sheet, and follows the value of a filter.
 * @param value how its name begins; without it the first one
 * @returns its name
 */
export async function filterBy(page: Page, filter: string, value = ''): Promise<string> {
  const sheet = page.getByRole('complementary', { name: 'Bộ lọc' });
  const link = sheet
    .getByRole('navigation', { name: filter })
    .getByRole('link', { name: new RegExp(`^${value}`) })
    .first();
  if (!(await link.isVisible())) await sheet.locator('summary').first().click();
  const name = (await link.innerText()).split('\n')[0] ?? '';
  await follow(page, link);
  return name.trim();
}

/** Clicks a link and waits for the page behind it. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const before = page.url();
  await Promise.all([page.waitForURL((url) => url.href !== before), link.click()]);
}

/** Titles on the cards of this page, in their order. */
export async function cardTitles(page: Page): Promise<string[]> {
  return cards(page).getByRole('heading').allInnerTexts();
}

export function cards(page: Page): Locator {
  return page.getByRole('main').getByRole('article');
}

/** The button that puts a card's product into the basket. */
export function cardButton(page: Page, title: string): Locator {
  return cards(page).getByRole('button', { name: `Thêm ${title} vào giỏ`, exact: true });
}

/** Handles of the products on this list and on the pages after it, by its own links. */
export async function handlesOnAllPages(page: Page): Promise<string[]> {
  const handles: string[] = [];
  for (;;) {
    handles.push(...(await cardHandles(page)));
    const next = page.getByRole('navigation', { name: 'Các trang' }).getByText('Trang sau');
    if ((await next.count()) === 0) return handles;
    await follow(page, next);
  }
}

/** Handles of the products that have a card on this page. */
export async function cardHandles(page: Page): Promise<string[]> {
  const links = await cards(page).getByRole('heading').getByRole('link').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => decodeURIComponent(address?.split('/').at(-1) ?? ''));
}

/** Prices on the cards of this page, in whole đồng. */
export async function cardPrices(page: Page): Promise<number[]> {
  const texts = await cards(page)
    .getByText(/^[\d.]+\s₫$/)
    .allInnerTexts();
  return texts.map((text) => Number(text.replace(/\D/g, '')));
}
