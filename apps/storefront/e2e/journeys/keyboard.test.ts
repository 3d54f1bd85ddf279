import { expect } from 'vitest';
import { journey } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { addButton } from '../support/product-page';
import { cards, filterOpener, filters, resultsButton, searchField } from '../support/search-page';
import { DESKTOP, PHONE } from '../support/visitor';

const SIZES = [
  { name: 'phone', viewport: PHONE },
  { name: 'desktop', viewport: DESKTOP },
];

journey.for(SIZES)(
  'by keyboard alone, from home to basket ($name)',
  async ({ viewport }, { visit }) => {
    const page = await visit({ viewport });
    await page.goto('/');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    await tabTo(page, skip);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count(), 'skipped to the content').toBe(1);

    await page.goto('/');
    await tabTo(page, searchField(page));
    await page.keyboard.type('mat ong');
    await Promise.all([page.waitForURL(/tim-kiem\?q=/), page.keyboard.press('Enter')]);

    const isSheet = await filterOpener(page).isVisible();
    if (isSheet) {
      await tabTo(page, filterOpener(page));
      await page.keyboard.press('Enter');
    }
    const stars = filters(page).getByRole('navigation', { name: 'Sao OCOP' });
    await tabTo(page, stars.getByRole('link', { name: /^4 sao/ }));
    await Promise.all([page.waitForURL(/sao=4/), page.keyboard.press('Enter')]);
    if (isSheet) {
      await tabTo(page, resultsButton(page));
      await page.keyboard.press('Enter');
    }

    const first = cards(page).getByRole('heading').getByRole('link').first();
    const title = await first.innerText();
    await tabTo(page, first);
    await Promise.all([page.waitForURL(/\/san-pham\//), page.keyboard.press('Enter')]);
    await tabTo(page, addButton(page));
    await page.keyboard.press('Enter');
    await page.waitForURL(/gio-hang\?tin=da-them/);
    await page.getByRole('heading', { name: title, level: 2 }).waitFor();
  },
);
