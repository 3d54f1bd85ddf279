import type { Locator, Page } from 'playwright-core';

/** From a product's page into the basket. */
export async function addToBasket(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm vào giỏ', exact: true }).click();
  await page.waitForURL(/gio-hang\?tin=da-them/);
}

/** The line of a product in the basket. */
export function basketLine(page: Page, title: string): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

export function quantityField(page: Page, title: string): Locator {
  return page.getByRole('spinbutton', { name: `Số lượng ${title}`, exact: true });
}
