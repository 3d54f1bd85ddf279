import { formatDate, formatVnd } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { POLICY_SLUGS } from '../../lib/policy-slugs';
import { journey } from '../support/journey';
import { vietnameseOn } from '../support/language';
import { isListed } from '../support/register';
import { cardHandles, cards, follow, searchFor } from '../support/search-page';
import { searchEverything } from '../support/shop-api';

journey('in English: the same shop, in other words', async ({ stack, operator, visit }) => {
  const page = await visit({ locale: 'en-GB' });
  await page.goto('/');
  const shelves = await cardHandles(page);
  await follow(page, page.getByRole('link', { name: 'English' }));
  await expectEnglish(page, '/en');
  expect(await cardHandles(page)).toEqual(shelves);

  await searchFor(page, 'mat ong');
  await expectEnglish(page, '/en/tim-kiem');
  const found = await searchEverything(stack, { q: 'mat ong' });
  expect(await cardHandles(page)).toEqual(found.map(({ handle }) => handle));
  const [first] = found;
  const listed = (await operator.certificates('in_force')).filter(isListed);
  const certificate = listed.find(({ product }) => product.id === first?.product_id);
  if (!first?.price_from || !certificate) throw new Error('nothing is found for "mat ong"');
  const price = formatVnd(first.price_from, 'en');
  expect(await cards(page).first().innerText()).toContain(price);

  await follow(page, cards(page).getByRole('link', { name: first.title }));
  await expectEnglish(page, `/en/san-pham/${first.handle}`);
  const { recognition_decision: decision, valid_to } = certificate;
  expect(await page.getByRole('main').ariaSnapshot()).toContain(
    `OCOP ${first.star} stars, by decision ${decision.number}, ` +
      `valid through ${formatDate(valid_to, 'en')}.`,
  );
  await follow(page, page.getByRole('link', { name: 'Verify this certificate' }));
  await expectEnglish(page, `/en/chung-nhan/${first.verification_code}`);
  await page.getByText(`In force, through ${formatDate(valid_to, 'en')}`).waitFor();

  await page.goBack();
  await page.getByRole('button', { name: 'Add to basket', exact: true }).click();
  await page.getByRole('heading', { name: 'Basket: 1 item' }).waitFor();
  await expectEnglish(page, '/en/gio-hang');
  expect(await page.getByRole('main').innerText()).toContain(price);
  await follow(page, page.getByRole('link', { name: 'Checkout' }));
  await expectEnglish(page, '/en/thanh-toan');

  await page.goBack();
  await follow(page, page.getByRole('link', { name: 'Tiếng Việt' }));
  expect(new URL(page.url()).pathname).toBe('/gio-hang');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.getByRole('heading', { name: 'Giỏ hàng: 1 sản phẩm' }).waitFor();
  expect(await page.getByRole('main').innerText()).toContain(formatVnd(first.price_from, 'vi'));
});

journey('in English: every other page too', async ({ operator, visit }) => {
  const page = await visit({ locale: 'en-GB' });
  const [revoked] = (await operator.certificates('revoked')).filter(isListed);
  if (!revoked) throw new Error('the demo has no revoked certificate');
  for (const path of [
    `/san-pham/${revoked.product.handle}`,
    `/chung-nhan/${revoked.verification_code}`,
    '/chung-nhan',
    '/thu-hoi',
    '/thong-ke',
    '/sao-duoc-tinh-the-nao',
    ...POLICY_SLUGS.map((slug) => `/chinh-sach/${slug}`),
    '/gioi-thieu',
    '/lien-he',
    '/da-luu',
    '/vua-xem',
    '/so-sanh',
    '/gio-hang',
    '/don-hang',
    '/vung-mien/dong-bang-song-hong',
    '/tinh/da-nang',
    '/nhom/thuc-pham',
    '/qua-tang',
    '/hoi-cho',
    '/ban-hang',
    '/ban-hang/quet-ma',
    '/khong-co-trang-nay',
  ]) {
    await page.goto(`/en${path}`);
    await expectEnglish(page, `/en${path}`);
  }
  await page.goto('/en');
  await page.getByRole('radio', { name: /^63 provinces/ }).check();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expectEnglish(page, '/en');
});

async function expectEnglish(page: Page, path: string): Promise<void> {
  expect(new URL(page.url()).pathname).toBe(path);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await vietnameseOn(page), `Vietnamese on ${path}`).toEqual([]);
}
