import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket, basketLine, quantityField } from '../support/basket-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { cards, follow, searchFor } from '../support/search-page';
import { titlesByPacks } from '../support/shop-api';

interface Placed {
  id: string;
  number: string;
}

/** An order of one piece of something. */
async function order(page: Page, title: string): Promise<Placed> {
  await page.goto('/');
  await searchFor(page, title);
  await follow(page, cards(page).getByRole('link', { name: title, exact: true }).first());
  await addToBasket(page);
  await page.goto('/thanh-toan');
  await fillDelivery(page);
  await sendOrder(page);
  const id = await confirmedOrder(page);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  return { id, number: heading.replace(/\D/g, '') };
}

async function find(page: Page, number: string, contact: string): Promise<void> {
  await page.getByLabel('Số đơn hàng').fill(number);
  await page.getByLabel('Số điện thoại hoặc email khi đặt').fill(contact);
  await page.getByRole('button', { name: 'Tìm đơn hàng' }).click();
}

journey(
  'an order is found again on its device and on another, cancelled there, and ordered once more',
  async ({ stack, visit }) => {
    const { one } = await titlesByPacks(stack);
    const page = await visit({ javaScriptEnabled: false });
    const { id, number } = await order(page, one);
    await page.goto('/gio-hang');
    await follow(page, page.getByRole('main').getByRole('link', { name: 'Các đơn hàng của bạn' }));
    const listed = page.getByRole('listitem').filter({ hasText: `Đơn hàng số ${number}` });
    const text = await listed.innerText();
    for (const words of ['Đã đặt, chưa chuẩn bị', one, '₫', 'Đặt ngày'])
      expect(text).toContain(words);

    const other = await visit();
    await other.goto('/');
    await follow(
      other,
      other.getByRole('contentinfo').getByRole('link', { name: 'Đơn hàng của bạn' }),
    );
    await other.getByRole('heading', { name: 'Máy này chưa có đơn hàng nào', level: 1 }).waitFor();
    expect(await accessibilityProblems(other)).toEqual([]);
    await find(other, '', '12');
    const wrong = other.getByRole('region', { name: /^Chưa tìm được/ }).getByRole('link');
    await wrong.first().waitFor();
    expect(await wrong.count()).toBe(2);
    await find(other, `#${number}`, '0912 345 679');
    await other.getByText('Không tìm thấy đơn hàng').waitFor();
    expect(await other.getByLabel('Số đơn hàng').inputValue()).toBe(`#${number}`);
    const missing = await other.getByRole('main').innerText();
    await find(other, '999999999', BUYER.phone);
    await other.getByText('Không tìm thấy đơn hàng').waitFor();
    expect(await other.getByRole('main').innerText()).toBe(missing);
    expect(await accessibilityProblems(other)).toEqual([]);
    await find(other, `#${number}`, BUYER.phone.replace(/^0/, '+84 ').replaceAll(' ', '.'));
    expect(await confirmedOrder(other)).toBe(id);
    expect(await other.getByRole('main').innerText()).toContain(BUYER.street);
    expect(await accessibilityProblems(other)).toEqual([]);

    await other.getByText('Hủy đơn hàng', { exact: true }).click();
    await other.getByText('Đơn đã hủy không mở lại được', { exact: false }).waitFor();
    await other.getByRole('button', { name: `Hủy đơn hàng số ${number}` }).click();
    await other.getByText(/^Đơn hàng đã hủy ngày \d\d\/\d\d\/\d{4}$/).waitFor();
    expect(await other.getByText('Hủy đơn hàng', { exact: true }).count()).toBe(0);
    expect(await accessibilityProblems(other)).toEqual([]);
    await other.goto('/don-hang');
    expect(await other.getByRole('listitem').filter({ hasText: number }).innerText()).toContain(
      'Đã hủy',
    );

    await page.goto(`/don-hang/${id}`);
    await page.getByText(/^Đơn hàng đã hủy ngày/).waitFor();
    await page.getByRole('button', { name: 'Đặt lại những món này' }).click();
    await page.getByText('Đã cho các món của đơn cũ vào giỏ, theo giá hôm nay.').waitFor();
    expect(await quantityField(page, one).inputValue()).toBe('1');
  },
);

journey(
  'an order that is being packed is not cancelled, and what is missing of it is named',
  async ({ stack, operator, visit }) => {
    const { one } = await titlesByPacks(stack);
    const page = await visit({ javaScriptEnabled: false });
    const { id, number } = await order(page, one);
    const tooLate = await visit({ javaScriptEnabled: false });
    await tooLate.goto('/en/don-hang');
    await tooLate.getByLabel('Order number').fill(number);
    await tooLate.getByLabel('Phone number or email of the order').fill(BUYER.phone);
    await tooLate.getByRole('button', { name: 'Find the order' }).click();
    await tooLate.getByText('Cancel the order', { exact: true }).click();
    await operator.recordDelivery(id);
    await tooLate.getByRole('button', { name: `Cancel order ${number}` }).click();
    await tooLate
      .getByText('Too late to cancel: the goods are being prepared', { exact: false })
      .waitFor();
    await tooLate.getByText('please call the market', { exact: false }).waitFor();
    expect((await operator.order(id)).status).toBe('pending');

    await operator.setStock(one, 0);
    try {
      await page.goto(`/don-hang/${id}`);
      await page.getByText('Hàng đã giao').waitFor();
      await page.getByRole('button', { name: 'Đặt lại những món này' }).click();
      const said = page.getByRole('region', { name: 'Chưa cho được món nào vào giỏ' });
      await said.waitFor();
      expect(await said.innerText()).toContain(`${one}: Tạm hết hàng.`);
    } finally {
      await operator.setStock(one, 50);
    }
    await page.goto('/gio-hang');
    expect(await basketLine(page, one).count()).toBe(0);
  },
);
