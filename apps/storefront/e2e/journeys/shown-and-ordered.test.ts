import { formatVnd } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket, basketLine, quantityField } from '../support/basket-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { isListed } from '../support/register';
import { productsOfOnePack, twoFromOneProducer } from '../support/shop-api';
import { sumRows } from '../support/sum-rows';
import { pressAtOnce } from '../support/two-presses';

const CHANGED = 'Chưa đặt: giỏ hàng không còn như lúc bạn xem.';

async function buy(page: Page, handle: string): Promise<void> {
  await page.goto(routes.product(handle));
  await addToBasket(page);
}

journey(
  'an order is what was shown: a price, goods of another tab, and a code are asked about first',
  async ({ stack, operator, visit }) => {
    const { chosen, other } = await twoFromOneProducer(stack);
    const page = await visit();
    await buy(page, chosen.handle);
    await page.goto(routes.checkout);
    await fillDelivery(page);
    const before = (await sumRows(page.getByRole('region', { name: 'Đơn hàng' }))).get('Tổng cộng');

    const price = await operator.setPrice(chosen.title, chosen.price + 5_000);
    try {
      await sendOrder(page);
      const changed = page.getByRole('region', { name: CHANGED });
      const said = await changed.innerText();
      expect(said).toContain(`giá ${formatVnd(price, 'vi')} → ${formatVnd(price + 5_000, 'vi')}`);
      expect(said).toContain(
        `Tổng cộng: ${formatVnd(before ?? 0, 'vi')} → ${formatVnd((before ?? 0) + 5_000, 'vi')}`,
      );
      expect(await page.getByLabel('Họ và tên người nhận').inputValue()).toBe(BUYER.name);
      expect(await accessibilityProblems(page)).toEqual([]);

      // The page of the product has the price that an order has.
      const tab = await page.context().newPage();
      await tab.goto(routes.product(chosen.handle));
      expect(await tab.getByRole('main').innerText()).toContain(formatVnd(price + 5_000, 'vi'));
      await buy(tab, other.handle);
      await sendOrder(page);
      await changed.getByText(`Thêm vào giỏ: ${other.title}`).waitFor();

      await operator.makeCode('PHIEN-DAU', 33);
      await tab.goto(routes.basket);
      await tab.getByLabel('Mã giảm giá (nếu có)').fill('KHONG-CO');
      await tab.getByRole('button', { name: 'Dùng mã' }).click();
      await tab.getByText('Không có mã này.').waitFor();
      expect(await tab.getByLabel('Mã giảm giá (nếu có)').inputValue()).toBe('KHONG-CO');
      await tab.getByLabel('Mã giảm giá (nếu có)').fill('PHIEN-DAU');
      await tab.getByRole('button', { name: 'Dùng mã' }).click();
      await tab.getByText('Đã dùng mã giảm giá.').waitFor();
      const inBasket = await sumRows(tab.getByRole('region', { name: 'Tổng giỏ hàng' }));
      expect(inBasket.get('Giảm giá (PHIEN-DAU)')).toBeLessThan(0);
      expect(await accessibilityProblems(tab)).toEqual([]);

      await sendOrder(page);
      await changed.getByText('Giảm giá: 0').waitFor();
      const shown = await sumRows(page.getByRole('region', { name: 'Đơn hàng' }));
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(inBasket));
      const { 'Tổng cộng': total = 0, ...parts } = Object.fromEntries(shown);
      expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);

      await sendOrder(page);
      const id = await confirmedOrder(page);
      expect(new URL(page.url()).hash).toBe('#tin');
      const order = await sumRows(page.getByRole('region', { name: 'Hàng đã đặt' }));
      expect([...order.values()]).toEqual([...shown.values()]);
      expect((await operator.order(id)).total).toBe(total);
      expect(await page.getByRole('region', { name: 'Hàng đã đặt' }).innerText()).toContain(
        chosen.pack,
      );
    } finally {
      await operator.setPrice(chosen.title, price);
    }
  },
);

journey('two presses are one order, and every other tab leads to it', async ({ stack, visit }) => {
  const [chosen] = await productsOfOnePack(stack);
  if (!chosen) throw new Error('the demo has no product of one pack');
  const page = await visit();
  const context = page.context();
  const [basket, product, checkout] = [
    await context.newPage(),
    await context.newPage(),
    await context.newPage(),
  ];
  await product.goto(routes.product(chosen.handle));
  await buy(page, chosen.handle);
  await basket.goto(routes.basket);
  await page.goto(routes.checkout);
  await checkout.goto(routes.checkout);
  await fillDelivery(page);
  await fillDelivery(checkout);
  const led = await pressAtOnce(page, 'Đặt hàng', 3);
  const [first] = led.map((address) => new URL(address).pathname);
  expect(first).toMatch(/^\/don-hang\/order_/);
  expect(led.map((address) => new URL(address).pathname)).toEqual([first, first, first]);

  await sendOrder(checkout);
  expect(`/don-hang/${await confirmedOrder(checkout)}`).toBe(first);
  await basket.getByRole('button', { name: `Thêm một ${chosen.title}` }).click();
  await basket.getByText('Giỏ hàng này đã đặt xong, nên không sửa được nữa.').waitFor();
  expect(new URL(basket.url()).pathname).toBe(first);
  for (const path of [routes.basket, routes.checkout]) {
    await page.goto(path);
    await page.getByRole('heading', { name: 'Giỏ hàng này đã đặt xong' }).waitFor();
    await page.getByRole('button', { name: 'Xem đơn hàng' }).click();
    expect(`/don-hang/${await confirmedOrder(page)}`).toBe(first);
  }
  await addToNewBasket(product);
  await basketLine(product, chosen.title).waitFor();
  expect(await quantityField(product, chosen.title).inputValue()).toBe('1');
});

async function addToNewBasket(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Thêm vào giỏ', exact: true }).click();
  await page.getByText('Đơn trước đã đặt xong. Món này nằm trong giỏ mới.').waitFor();
}

journey('two tabs that add to no basket yet fill the same one', async ({ operator, visit }) => {
  const [first, second] = (await operator.certificates('in_force')).filter(isListed);
  if (!first || !second) throw new Error('the demo has too few products');
  const page = await visit();
  const tab = await page.context().newPage();
  await page.goto(routes.product(first.product.handle));
  await tab.goto(routes.product(second.product.handle));
  const add = (from: Page) => pressAtOnce(from, 'Thêm vào giỏ', 1);
  await Promise.all([add(page), add(tab)]);
  await page.goto(routes.basket);
  for (const { product } of [first, second]) {
    expect(await quantityField(page, product.title).inputValue()).toBe('1');
  }
});

journey(
  'a quantity that is none changes nothing, and too many are counted from what there is',
  async ({ stack, operator, visit }) => {
    const chosen = (await productsOfOnePack(stack)).at(-1);
    if (!chosen) throw new Error('the demo has no product of one pack');
    await operator.setStock(chosen.title, 5);
    const page = await visit({ javaScriptEnabled: false });
    await buy(page, chosen.handle);
    const line = basketLine(page, chosen.title);
    const quantity = quantityField(page, chosen.title);
    const enter = async (typed: string) => {
      await quantity.fill(typed);
      await quantity.press('Enter');
    };
    await enter('3');
    await page.getByText('Đã sửa số lượng.').waitFor();
    expect(await line.innerText()).toContain('Chỉ còn 5');
    for (const typed of ['', '-1', '0.5', '1000']) {
      await page.goto(routes.basket);
      await enter(typed);
      await line.getByText('Chưa sửa: số lượng phải là số nguyên từ 0 đến 999.').waitFor();
      expect(await quantity.getAttribute('aria-invalid')).toBe('true');
      expect(await quantity.inputValue()).toBe(typed);
    }
    await page.goto(routes.basket);
    expect(await quantity.inputValue()).toBe('3');
    await enter('999');
    await line.getByText('Chưa sửa được: chỉ còn 5.').waitFor();
    await page.getByRole('button', { name: `Thêm một ${chosen.title}` }).click();
    await page.getByText('Đã sửa số lượng.').waitFor();
    expect(await quantity.inputValue()).toBe('4');

    await operator.setStock(chosen.title, 2);
    await page.goto(routes.basket);
    await line.getByText('Chỉ còn 2, trong giỏ đang có 4.').waitFor();
    expect(await page.getByRole('link', { name: 'Thanh toán', exact: true }).count()).toBe(0);
    await enter('2');
    await page.getByRole('link', { name: 'Thanh toán', exact: true }).waitFor();
  },
);
