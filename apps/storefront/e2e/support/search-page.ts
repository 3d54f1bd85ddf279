import type { Locator, Page } from 'playwright-core';

/** The field in the head of the page; a search box at first, a combobox once somebody was in it. */
export function searchField(page: Page): Locator {
  return page.getByRole('banner').locator('input[type=search]');
}

/** Types words into the field in the head of the page, and sends them. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words);
  await Promise.all([page.waitForURL(/tim-kiem\?q=/), page.keyboard.press('Enter')]);
}

/** The filters: a sheet on a phone, a column on a wide screen. */
export function filters(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Bộ lọc' });
}

/** Opens the filters, where they are a sheet. */
export function filterOpener(page: Page): Locator {
  return page.getByRole('link', { name: /^Bộ lọc/ });
}

/** Closes the sheet; says how many products there are. */
export function resultsButton(page: Page): Locator {
  return filters(page).getByRole('link', { name: /^(Xem [\d.]+|Không có) sản phẩm/ });
}

/**
 * Follows the value of a filter and goes back to the results.
 * @param value how its name begins; without it the first one
 * @returns its name
 */
export async function filterBy(page: Page, filter: string, value = ''): Promise<string> {
  if (await filterOpener(page).isVisible()) await filterOpener(page).click();
  const link = filters(page)
    .getByRole('navigation', { name: filter })
    .getByRole('link', { name: new RegExp(`^${value}`) })
    .first();
  const name = (await link.innerText()).split('\n')[0] ?? '';
  await follow(page, link);
  if (await resultsButton(page).isVisible()) await resultsButton(page).click();
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
