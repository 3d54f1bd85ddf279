import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { basketLine, quantityField } from '../support/basket-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { cardButton, cards, follow, searchFor } from '../support/search-page';
import { titlesByPacks } from '../support/shop-api';

const REVIEWED = routes.product('mat-ong-hoa-ca-phe-ban-mau-dak-lak');

const BROWSERS = [
  { name: 'with the script', javaScriptEnabled: true },
  { name: 'without JavaScript', javaScriptEnabled: false },
];

/** Waits until the focus is on an element, in the window. */
async function expectFocus(target: Locator): Promise<void> {
  await target.and(target.page().locator(':focus')).waitFor();
  const { y } = (await target.boundingBox()) ?? { y: -1 };
  expect(y, 'in sight').toBeGreaterThanOrEqual(0);
  expect(y, 'in sight').toBeLessThan(target.page().viewportSize()?.height ?? 0);
}

function notice(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text });
}

/** What screen readers say of a field beside its name. */
async function described(field: Locator): Promise<string> {
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const texts = ids.map((id) => field.page().locator(`[id="${id}"]`).innerText());
  return (await Promise.all(texts)).join(' ');
}

journey.for(BROWSERS)(
  'what was refused has the focus, and what was typed is there ($name)',
  async ({ javaScriptEnabled }, { stack, operator, visit }) => {
    const page = await visit({ javaScriptEnabled });
    // axe is a script itself.
    const expectAccessible = async () =>
      expect(javaScriptEnabled ? await accessibilityProblems(page) : []).toEqual([]);
    const { several } = await titlesByPacks(stack);
    await page.goto('/');
    await searchFor(page, several);
    await cardButton(page, several).click();
    const packs = page.getByRole('group', { name: `Chọn loại : ${several}` });
    await expectFocus(packs);
    await expectAccessible();
    await packs.getByRole('button').last().click();
    await expectFocus(notice(page, 'Đã thêm vào giỏ.'));
    await expectAccessible();
    await follow(page, page.getByRole('link', { name: 'Xem giỏ hàng' }));

    const quantity = quantityField(page, several);
    await page.getByRole('button', { name: `Thêm một ${several}` }).click();
    await expectFocus(notice(page, 'Đã sửa số lượng.'));
    await quantity.fill('999');
    await quantity.press('Enter');
    await expectFocus(basketLine(page, several).getByRole('status'));
    expect(await quantity.inputValue()).toBe('999');
    expect(await described(quantity)).toMatch(/chỉ còn \d+|không đủ hàng/);
    await expectAccessible();

    await page.goto(routes.checkout);
    await fillDelivery(page, { phone: '12345', commune: '' });
    await sendOrder(page);
    await expectFocus(page.getByRole('region', { name: /^Chưa đặt được/ }));
    await expectAccessible();
    const phone = page.getByLabel('Số điện thoại');
    expect(await described(phone)).toContain('Nhập số điện thoại Việt Nam');
    expect(await phone.inputValue()).toBe('12345');
    expect(await page.getByLabel('Họ và tên người nhận').inputValue()).toBe(BUYER.name);
    await page.getByRole('link', { name: /^Nhập số điện thoại/ }).press('Enter');
    await expectFocus(phone);
    await fillDelivery(page, { phone: '999' });
    await sendOrder(page);
    await page.getByRole('link', { name: /^Nhập xã/ }).waitFor({ state: 'detached' });
    await expectFocus(page.getByRole('region', { name: /^Chưa đặt được/ }));
    await fillDelivery(page);
    await sendOrder(page);
    await operator.recordDelivery(await confirmedOrder(page));
    await page.reload();

    const form = page.getByRole('region', { name: 'Hàng thế nào? Nhận xét của bạn' });
    await form.getByLabel('Ký tên (không bắt buộc)').fill('Chị Lan');
    await form.locator('form').evaluate((node) => node.setAttribute('novalidate', ''));
    await form.getByRole('button', { name: 'Gửi nhận xét' }).click();
    await expectFocus(page.getByRole('region', { name: 'Chưa gửi được nhận xét' }));
    expect(await form.getByLabel('Ký tên (không bắt buộc)').inputValue()).toBe('Chị Lan');
    await form.getByRole('link', { name: 'Bạn chọn một mức từ 1 đến 5 nhé.' }).press('Enter');
    await expectFocus(form.getByRole('radio').first());
    await form.getByRole('radio', { name: '5 · Rất tốt' }).check();
    await form.getByRole('button', { name: 'Gửi nhận xét' }).click();
    await expectFocus(notice(page, 'Nhận xét hiện ra sau khi người vận hành chợ đọc.'));

    await page.goto(REVIEWED);
    await page.getByText('Báo cáo nhận xét này').first().click();
    await page.getByRole('button', { name: 'Gửi báo cáo' }).first().click();
    await expectFocus(notice(page, 'Đã nhận báo cáo.'));

    await page.goto(routes.certificates);
    await page.getByLabel('Mã, số quyết định hoặc tên sản phẩm').fill('mat ong');
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await expectFocus(page.getByRole('region', { name: 'Sổ đăng ký trả lời' }));
  },
);

journey.for(BROWSERS)(
  'a card far down the list is kept or bought, and the list stays where it is ($name)',
  async ({ javaScriptEnabled }, { visit }) => {
    const page = await visit({ javaScriptEnabled });
    await page.goto(routes.search);
    const keep = cards(page).last().getByRole('button', { name: /^Lưu/ });
    await keep.click();
    await expectFocus(keep.and(page.locator('[aria-pressed="true"]')));

    const filtered = `${routes.search}?sao=4&xep=gia-thap`;
    await page.goto(filtered);
    await cards(page)
      .last()
      .getByRole('button', { name: /vào giỏ$/ })
      .click();
    const answer = cards(page).last().locator('#tin');
    await expectFocus(answer);
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('sao'), searchParams.get('xep')]).toEqual([
      routes.search,
      '4',
      'gia-thap',
    ]);
  },
);
