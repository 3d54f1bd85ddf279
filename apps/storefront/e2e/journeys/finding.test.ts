import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { journey } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { vietnameseOn } from '../support/language';
import {
  cards,
  filterOpener,
  filters,
  follow,
  resultsButton,
  searchField,
} from '../support/search-page';

/** Id of the element that has the focus. */
function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}

/** Number in the page's title: "128 sản phẩm cho …". */
async function countOnPage(page: Page): Promise<number> {
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  return Number.parseInt(title.replaceAll('.', ''), 10);
}

journey(
  'suggestions are a combobox for the keyboard, and stay out of its way',
  async ({ visit }) => {
    const page = await visit();
    await page.goto('/');
    const field = searchField(page);
    await tabTo(page, field);
    await page.keyboard.type('mat o');
    const list = page.getByRole('listbox', { name: 'Gợi ý tìm kiếm' });
    await list.getByRole('group', { name: 'Sản phẩm' }).waitFor();
    await page.getByRole('combobox', { name: 'Tìm sản phẩm OCOP', expanded: true }).waitFor();
    await page
      .getByRole('status')
      .getByText(/^\d+ gợi ý/)
      .waitFor({ state: 'attached' });
    expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    expect(await accessibilityProblems(page)).toEqual([]);

    const options = list.getByRole('option');
    const chosen = list.getByRole('option', { selected: true });
    const active = () => field.getAttribute('aria-activedescendant');
    expect(await chosen.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await chosen.waitFor();
    expect(await active()).toBe(await options.first().getAttribute('id'));
    expect(await focusedId(page)).toBe('tim');
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await active()).toBe(await options.last().getAttribute('id'));
    await page.keyboard.press('Home');
    expect(await active()).toBeNull();
    expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);

    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('mat o');
    await page.keyboard.press('ArrowDown');
    await chosen.waitFor();
    const words = await chosen.innerText();
    await Promise.all([page.waitForURL(/tim-kiem\?q=/), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
  },
);

journey('what an input method composes is left to it', async ({ visit }) => {
  const page = await visit();
  await page.goto('/');
  const field = searchField(page);
  await field.focus();
  const chromium = await page.context().newCDPSession(page);
  const compose = { text: 'mật', selectionStart: 3, selectionEnd: 3 };
  await chromium.send('Input.imeSetComposition', compose);
  await page.getByRole('listbox').waitFor();
  await field.evaluate((input) => {
    const keys = { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true };
    input.dispatchEvent(new KeyboardEvent('keydown', keys));
  });
  expect(await field.getAttribute('aria-activedescendant')).toBeNull();
  await chromium.send('Input.insertText', { text: 'mật' });
  expect(await field.inputValue()).toBe('mật');
});

journey(
  'results follow the words, newest last, and back leads to where one was',
  async ({ visit }) => {
    const page = await visit();
    await page.goto('/tim-kiem?sao=5&sao=4&sao=3');
    const before = await countOnPage(page);
    await searchField(page).click();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/q=ca&/, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    const asked = page.waitForRequest(/q=ca&/);
    await page.keyboard.type('ca');
    await asked;
    await page.locator('#ket-qua[aria-busy=true]').waitFor();
    const givenUp = page.waitForEvent('requestfailed', (request) => /q=ca&/.test(request.url()));
    await page.keyboard.type(' kho');
    await givenUp;
    release();
    await page.getByRole('heading', { level: 1, name: /cho “ca kho”/ }).waitFor();
    await page
      .getByRole('status')
      .getByText(/sản phẩm cho “ca kho”$/)
      .waitFor({ state: 'attached' });
    expect(new URL(page.url()).search).toBe('?q=ca+kho&sao=5&sao=4&sao=3');
    expect(await focusedId(page)).toBe('tim');
    expect(await countOnPage(page)).toBeLessThan(before);

    await searchField(page).fill('');
    await page.waitForURL((url) => !url.searchParams.has('q'));
    await page.locator('#ket-qua[aria-busy=false]').waitFor();
    const card = cards(page).getByRole('heading').getByRole('link').nth(9);
    await card.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(500);
    await follow(page, card);
    await page.goBack();
    await expect
      .poll(() => page.evaluate((before) => Math.abs(scrollY - before), scrolled))
      .toBeLessThan(2);
  },
);

journey('what was understood is said, and taken away by a link', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto('/tim-kiem?q=mat+ong+4+sao+duoi+900k');
  const understood = page.getByRole('list', { name: 'Chợ hiểu là' });
  const narrow = await countOnPage(page);
  await follow(page, understood.getByRole('link', { name: 'Bỏ bộ lọc 4 sao' }));
  expect(new URL(page.url()).search).toBe('?q=mat+ong+duoi+900k');
  expect(await countOnPage(page)).toBeGreaterThan(narrow);

  await page.goto('/tim-kiem?q=mat+onf');
  await page.getByText('Đang tìm cho “mật ong”').waitFor();
  await follow(page, page.getByRole('link', { name: 'Tìm hẳn “mật ong”' }));
  expect(new URL(page.url()).searchParams.get('q')).toBe('mật ong');

  await page.goto('/tim-kiem?q=mat+ong+4+sao&tinh=ca-mau');
  const [way] = await page.getByRole('link', { name: /^Bỏ “.*”: \d+ sản phẩm$/ }).all();
  if (!way) throw new Error('an empty list offers no way out');
  const promised = Number(/(\d+) sản phẩm$/.exec(await way.innerText())?.[1]);
  await follow(page, way);
  expect(await countOnPage(page)).toBe(promised);
});

journey.for([true, false])(
  'the filters are a sheet on a phone (JavaScript: %s)',
  async (javaScriptEnabled, { visit }) => {
    const page = await visit({ javaScriptEnabled });
    await page.goto('/tim-kiem?q=mat+ong');
    await filterOpener(page).click();
    await filters(page).waitFor();
    expect(await focusedId(page)).toBe('bo-loc');
    expect(await cards(page).first().isVisible()).toBe(false);
    if (javaScriptEnabled) expect(await accessibilityProblems(page)).toEqual([]);

    const stars = filters(page).getByRole('navigation', { name: 'Sao OCOP' });
    await follow(page, stars.getByRole('link', { name: /^3 sao/ }));
    await filters(page).waitFor();
    const [, promised] = /^Xem (\d+) sản phẩm$/.exec(await resultsButton(page).innerText()) ?? [];
    const box = await resultsButton(page).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await resultsButton(page).click();
    await filters(page).waitFor({ state: 'hidden' });
    expect(await cards(page).count()).toBe(Number(promised));
    expect(await focusedId(page)).toBe('mo-bo-loc');
  },
);

journey('in English: suggestions and notes', async ({ visit }) => {
  const page = await visit({ locale: 'en-GB' });
  await page.goto('/en');
  await searchField(page).click();
  await page.keyboard.type('ben t');
  const list = page.getByRole('listbox', { name: 'Search suggestions' });
  await list.getByRole('option', { name: 'Ben Tre Former province' }).waitFor();
  expect(await vietnameseOn(page)).toEqual([]);
  await page.goto('/en/tim-kiem?q=mat+onf+4+sao');
  await page.getByText('Understood as').waitFor();
  expect(await vietnameseOn(page)).toEqual([]);
});

journey(
  'a question that cannot be asked is refused, and answers stay in the browser',
  async ({ stack }) => {
    const ask = (query: Record<string, string>) =>
      fetch(new URL(`/api/suggest?${new URLSearchParams(query)}`, stack.shopUrl));
    for (const [query, field] of [
      [{}, 'q'],
      [{ q: '   ' }, 'q'],
      [{ q: 'a'.repeat(201) }, 'q'],
      [{ q: 'mat', lang: 'fr' }, 'lang'],
    ] as const) {
      const refused = await ask(query);
      expect(refused.status, JSON.stringify(query)).toBe(400);
      expect(await refused.json()).toMatchObject({
        field,
        message: expect.stringMatching(new RegExp(`^${field}: .+`)),
      });
    }
    const answered = await ask({ q: 'mat' });
    expect(answered.status).toBe(200);
    expect(answered.headers.get('cache-control')).toBe('private, max-age=10');
  },
);
