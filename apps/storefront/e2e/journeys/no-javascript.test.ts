import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { basketLine, quantityField } from '../support/basket-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import {
  cardButton,
  cardHandles,
  cardPrices,
  cardTitles,
  filterBy,
  follow,
  handlesOnAllPages,
  searchFor,
} from '../support/search-page';
import { titlesByPacks } from '../support/shop-api';

journey('without JavaScript: searching, filtering, sorting and paging', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto('/');
  await searchFor(page, 'mat ong');
  expect(await cardTitles(page)).toContainEqual(expect.stringMatching(/mật ong/i));

  await page.goto('/tim-kiem');
  const everything = await handlesOnAllPages(page);
  expect(new Set(everything).size).toBe(everything.length);

  await page.goto('/tim-kiem');
  await filterBy(page, 'Sao OCOP', '5 sao');
  const fiveStars = await cardHandles(page);
  expect(fiveStars.length).toBeLessThan(everything.length);
  expect(
    await page
      .getByTestId('seal')
      .getByText(/^Đạt OCOP 5 sao/)
      .count(),
  ).toBe(fiveStars.length);

  await follow(page, page.getByRole('link', { name: 'Giá thấp' }));
  const prices = await cardPrices(page);
  expect(prices).toEqual([...prices].sort((a, b) => a - b));
  expect(new Set(prices).size).toBeGreaterThan(1);
});

journey('without JavaScript: from a card to a confirmed order', async ({ stack, visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  const { one, several } = await titlesByPacks(stack);
  await page.goto('/');
  await searchFor(page, one);
  await cardButton(page, one).click();
  await page.getByText('Đã thêm vào giỏ.').waitFor();
  const list = new URL(page.url());
  expect([list.pathname, list.searchParams.get('q')]).toEqual([routes.search, one]);

  await searchFor(page, several);
  await cardButton(page, several).click();
  const packs = page.getByRole('group', { name: `Chọn loại : ${several}` });
  await packs.getByRole('button').last().click();
  await follow(page, page.getByRole('link', { name: 'Xem giỏ hàng' }));

  await page.getByRole('button', { name: `Thêm một ${several}`, exact: true }).click();
  await page.getByText('Đã sửa số lượng.').waitFor();
  expect(await quantityField(page, several).inputValue()).toBe('2');
  await quantityField(page, several).fill('4');
  await quantityField(page, several).press('Enter');
  await page.getByRole('heading', { name: 'Giỏ hàng: 5 sản phẩm' }).waitFor();
  expect(await quantityField(page, several).inputValue()).toBe('4');
  await basketLine(page, one).getByRole('button', { name: 'Bỏ' }).click();
  await page.getByText('Đã bỏ khỏi giỏ.').waitFor();
  expect(await basketLine(page, one).count()).toBe(0);

  await follow(page, page.getByRole('link', { name: 'Thanh toán', exact: true }));
  await fillDelivery(page, { phone: '12345', commune: '' });
  await sendOrder(page);
  const wrong = page.getByRole('region', { name: /^Chưa đặt được/ }).getByRole('link');
  await wrong.first().waitFor();
  expect(await wrong.allInnerTexts()).toEqual([
    'Nhập số điện thoại Việt Nam, ví dụ 0912 345 678.',
    'Nhập xã, phường hoặc đặc khu.',
  ]);
  expect(await page.getByLabel('Họ và tên người nhận').inputValue()).toBe(BUYER.name);
  await fillDelivery(page);
  await sendOrder(page);
  await confirmedOrder(page);
  expect(await page.getByRole('region', { name: 'Hàng đã đặt' }).innerText()).toContain(several);
});
