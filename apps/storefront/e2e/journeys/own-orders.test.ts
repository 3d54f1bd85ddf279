import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket, basketLine, quantityField } from '../support/basket-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { newcomer } from '../support/desk-page';
import { journey } from '../support/journey';
import type { Operator } from '../support/operator';
import { cards, follow, searchFor } from '../support/search-page';
import { letterTo } from '../support/seller-operator';
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

const CODE = /\b\d{6}\b/;

/** Signs in by the code of the letter that comes. @returns the code */
async function signIn(page: Page, operator: Operator, email: string, last = ''): Promise<string> {
  await page.goto(routes.account);
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Gửi mã cho tôi' }).click();
  await page.getByText('Đã gửi mã.').waitFor();
  const code = await vi.waitFor(
    async () => {
      const found = await letterTo(operator, email, CODE);
      if (found === last) throw new Error('the new letter has not come');
      return found;
    },
    { timeout: 10_000, interval: 200 },
  );
  await page.getByLabel(`Mã gửi tới ${email}`).fill(code);
  await page.getByRole('button', { name: 'Vào tài khoản' }).click();
  await page.getByText(`Bạn đang vào bằng ${email}.`).waitFor();
  return code;
}

journey(
  'a buyer signs in by a code, has the orders of the device, orders to a saved address, and goes',
  async ({ stack, operator, visit }) => {
    const { one } = await titlesByPacks(stack);
    const email = newcomer().email;
    const page = await visit({ javaScriptEnabled: false });
    const before = await order(page, one);
    await page.goto(routes.account);
    const code = await signIn(page, operator, email);
    await page.getByRole('button', { name: 'Đúng, đưa vào tài khoản' }).click();
    await page.getByText('Các đơn của máy này đã nằm trong tài khoản.').waitFor();

    await page.goto(routes.accountAddresses);
    await page.getByLabel('Họ và tên người nhận').fill(BUYER.name);
    await page.getByLabel('Số điện thoại').fill(BUYER.phone);
    await page.getByLabel('Tỉnh, thành phố').selectOption({ label: BUYER.province });
    await page.getByLabel('Xã, phường, đặc khu').fill(BUYER.commune);
    await page.getByLabel('Địa chỉ', { exact: true }).fill(BUYER.street);
    await page.getByRole('button', { name: 'Lưu địa chỉ' }).click();
    await page.getByText('Đã lưu địa chỉ.').waitFor();

    await page.goto('/');
    await searchFor(page, one);
    await follow(page, cards(page).getByRole('link', { name: one, exact: true }).first());
    await page.getByRole('button', { name: 'Lưu lại' }).first().click();
    await addToBasket(page);
    await page.goto(routes.checkout);
    expect(await page.getByLabel('Họ và tên người nhận').inputValue()).toBe(BUYER.name);
    expect(await page.getByLabel('Địa chỉ', { exact: true }).inputValue()).toBe(BUYER.street);
    await sendOrder(page);
    const after = await confirmedOrder(page);

    const other = await visit();
    await other.goto(routes.order(after));
    await other.getByText('Không mở được đơn hàng này').waitFor();
    await other.goto(routes.account);
    expect(await accessibilityProblems(other)).toEqual([]);
    await signIn(other, operator, email, code);
    expect(await accessibilityProblems(other)).toEqual([]);
    await other.goto(routes.accountAddresses);
    expect(await accessibilityProblems(other)).toEqual([]);
    await other.goto(routes.account);
    await other.getByRole('link', { name: `Đơn hàng số ${before.number}` }).click();
    await other.getByText(BUYER.street).waitFor();
    await other.goto(`/en${routes.account}`);
    expect(await other.getByRole('link', { name: /^Order / }).count()).toBe(2);

    await other.goto(routes.accountData);
    expect(await accessibilityProblems(other)).toEqual([]);
    const [download] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('link', { name: /^Tải dữ liệu của tôi/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('cho-phien-du-lieu-cua-toi.json');
    await other.getByRole('checkbox', { name: /Tôi muốn xóa tài khoản/ }).check();
    await other.getByRole('button', { name: 'Xóa tài khoản' }).click();
    await other.getByText('Tài khoản đã xóa.').waitFor();
    await page.goto(routes.account);
    await page.getByRole('heading', { name: 'Vào tài khoản', level: 1 }).waitFor();
  },
);
