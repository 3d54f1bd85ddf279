import { formatDate } from 'ocop-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DecisionHead, Listed } from './register';

export async function openProduct(page: Page, { product }: Listed): Promise<void> {
  await page.goto(`/san-pham/${product.handle}`);
}

export function addButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Thêm vào giỏ', exact: true });
}

/** The product's own words, without other products that are offered instead. */
async function ownText(page: Page): Promise<string> {
  const others = page.getByRole('region', { name: /^Còn hiệu lực, cùng ở/ });
  const othersText = (await others.count()) > 0 ? await others.innerText() : '';
  return (await page.getByRole('main').innerText()).replace(othersText, '');
}

/** The badge is there, says in one sentence what the register says, and the product can be bought. */
export async function expectOnSale(page: Page, certificate: Listed): Promise<void> {
  const { star, valid_to, recognition_decision: decision, product } = certificate;
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(product.title);
  const heard = await page.getByRole('main').ariaSnapshot();
  expect(heard).toContain(
    `Đạt OCOP ${star} sao, theo quyết định số ${decision.number}, ` +
      `hiệu lực đến hết ngày ${formatDate(valid_to, 'vi')}.`,
  );
  expect(heard).toContain(certificate.verification_code);
  expect(await addButton(page).isVisible()).toBe(true);
  expect(await robots(page)).not.toContain('noindex');
}

/** The product is gone, and its page says in these words how that came about. */
export async function expectGone(page: Page, { product }: Listed, words: string): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(product.title);
  const text = await ownText(page);
  expect(text).toContain(words);
  expect(text).not.toContain('₫');
  expect(await addButton(page).count()).toBe(0);
  expect(await robots(page)).toContain('noindex');
}

/** The page says why the product is gone, and offers neither badge nor price nor basket. */
export async function expectWithdrawn(
  page: Page,
  { product }: Listed,
  decision: DecisionHead,
): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(product.title);
  const text = await ownText(page);
  expect(text).toMatch(/đã thu hồi/i);
  expect(text).toContain(`kể từ ngày ${formatDate(decision.effective_on, 'vi')}`);
  expect(text).toContain(`quyết định số ${decision.number} của ${decision.issuer}`);
  expect(text).toContain(`ký ngày ${formatDate(decision.signed_on, 'vi')}`);
  expect(text).not.toContain('₫');
  expect(await addButton(page).count()).toBe(0);
  expect(await robots(page)).toContain('noindex');
  const heard = await page.getByRole('region', { name: 'Không còn được bán' }).ariaSnapshot();
  expect(heard, 'the state comes before the stars').toMatch(
    /^- region[^\n]*\n\s*- paragraph: "?Đã thu hồi: chứng nhận OCOP/,
  );
  const others = await page.getByTestId('seal').count();
  const alternatives = await page
    .getByRole('main')
    .getByRole('article')
    .getByRole('article')
    .count();
  expect(others, 'seals, of other products only').toBe(alternatives);
}

/** The product is sold without its badge, and the page says so, since when, and where to read why. */
export async function expectOrdinary(
  page: Page,
  certificate: Listed,
  decision: DecisionHead,
): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(certificate.product.title);
  const notice = page.getByTestId('no-longer-certified');
  const told = await notice.innerText();
  expect(told).toContain('Sản phẩm này không còn chứng nhận OCOP');
  expect(told).toContain(`kể từ ngày ${formatDate(decision.effective_on, 'vi')}`);
  expect(told).toContain(`quyết định số ${decision.number} của ${decision.issuer}`);
  const link = notice.getByRole('link', { name: 'Xem chứng nhận đã hết và lý do' });
  expect(await link.getAttribute('href')).toContain(certificate.verification_code);
  // Other products of the place carry seals of their own, each on a card.
  const cards = await page.getByRole('main').getByRole('article').getByRole('article').count();
  expect(await page.getByTestId('seal').count(), 'seals, of other products only').toBe(cards);
  expect(await page.getByTestId('ended-seal').count()).toBe(0);
  expect(await addButton(page).isVisible()).toBe(true);
  expect(await robots(page)).not.toContain('noindex');
  const data = (await page.locator('script[type="application/ld+json"]').allInnerTexts()).join();
  expect(data).toContain('"offers"');
  expect(data).not.toContain('hasCertification');
}

async function robots(page: Page): Promise<string> {
  const meta = page.locator('meta[name="robots"]');
  return (await meta.count()) === 0 ? '' : ((await meta.first().getAttribute('content')) ?? '');
}
