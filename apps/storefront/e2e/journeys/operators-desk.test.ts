import { expect } from 'vitest';
import { addToBasket } from '../support/basket-page';
import { confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import {
  certificateRow,
  decide,
  hostsAskedBy,
  openCertificates,
  signIn,
  tryToSignIn,
} from '../support/operators-desk';
import { openProduct } from '../support/product-page';
import { decisionOfToday, isListed } from '../support/register';
import { cards, follow } from '../support/search-page';
import { searchEverything } from '../support/shop-api';
import { DESKTOP, keepPicture, PHONE } from '../support/visitor';

const REASON = 'Production stopped with no plan to resume';

journey('an operator revokes and reinstates at the desk', async ({ stack, operator, visit }) => {
  const certificates = (await operator.certificates('in_force')).filter(isListed);
  const chosen = certificates.at(-1);
  if (!chosen) throw new Error('the demo has no certificates');
  const shelf = await searchEverything(stack);
  const desk = await visit({ viewport: DESKTOP, locale: 'en-GB' });
  await openCertificates(desk, stack);

  await desk.getByRole('button', { name: 'Standing' }).click();
  await desk.getByRole('checkbox', { name: 'Revoked' }).click();
  await desk.waitForURL(/standing=revoked/);
  await desk.keyboard.press('Escape');
  await certificateRow(desk, 'In force').first().waitFor({ state: 'hidden' });
  const revoked = await operator.certificates('revoked');
  expect(await certificateRow(desk, 'Revoked').count()).toBe(revoked.length);

  await desk.getByPlaceholder('Product, producer, code, decision').fill(chosen.verification_code);
  // At once: the words are still on their way into the address when the filters leave it.
  await desk.getByRole('button', { name: 'Clear filters' }).dispatchEvent('click');
  await desk.waitForURL(({ searchParams }) => searchParams.has('q'));
  expect(new URL(desk.url()).searchParams.get('standing')).toBeNull();
  await certificateRow(desk, chosen.verification_code).first().click();
  await desk.getByRole('heading', { name: chosen.product_name, level: 1 }).waitFor();
  const history = desk.getByRole('list').filter({ hasText: 'Recognised' });
  await history.waitFor();
  const entered = await history.getByRole('listitem').count();
  const revocation = decisionOfToday();
  await decide(desk, 'Revoke', revocation, REASON);
  await desk.getByRole('button', { name: 'Reinstate', exact: true }).waitFor();
  expect(await history.getByRole('listitem').first().innerText()).toContain('Revoked');
  expect(await history.innerText()).toContain(revocation.number);
  expect(await history.innerText()).toContain(REASON);

  const left = await searchEverything(stack);
  expect(left.map(({ handle }) => handle)).not.toContain(chosen.product.handle);
  const buyer = await visit();
  await openProduct(buyer, chosen);
  expect(await buyer.getByRole('main').innerText()).toContain(revocation.number);

  await decide(desk, 'Reinstate', decisionOfToday());
  await desk.getByRole('button', { name: 'Revoke', exact: true }).waitFor();
  expect(await history.getByRole('listitem').count()).toBe(entered + 2);
  expect(await searchEverything(stack)).toEqual(shelf);
});

journey(
  'the desk speaks Vietnamese, and English to who speaks that alone',
  async ({ stack, visit }) => {
    for (const [locale, greeting] of [
      ['vi-VN', 'Đăng nhập để truy cập khu vực tài khoản'],
      ['en-GB', 'Sign in to access the account area'],
    ] as const) {
      const desk = await visit({ viewport: DESKTOP, locale });
      await desk.goto(`${stack.backendUrl}/app/login`);
      await desk.getByText(greeting).waitFor();
    }
  },
);

journey('a wrong password is answered in the language of the desk', async ({ stack, visit }) => {
  for (const [locale, answer] of [
    ['vi-VN', 'Email hoặc mật khẩu sai'],
    ['en-GB', 'Wrong email or password'],
  ] as const) {
    const desk = await visit({ viewport: DESKTOP, locale });
    // What is thrown into nowhere, the end of the visit complains of.
    await tryToSignIn(desk, stack, 'khong-phai-mat-khau');
    await desk.getByText(answer).waitFor();
  }
});

journey(
  'a desk on a phone shows each certificate whole, and asks nobody outside',
  async ({ stack, visit }) => {
    const desk = await visit({ viewport: PHONE, locale: 'vi-VN' });
    const asked = hostsAskedBy(desk);
    await openCertificates(desk, stack);
    const row = desk.getByRole('row').filter({ hasText: 'Còn hiệu lực' }).first();
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\d sao/);
    expect(await row.innerText()).toMatch(/\d{2}\/\d{2}\/\d{4} – \d{2}\/\d{2}\/\d{4}/);
    for (const part of ['Còn hiệu lực', / sao$/, / – /]) {
      const box = await row.getByText(part).first().boundingBox();
      if (!box) throw new Error(`${part} is not shown`);
      expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
    }
    await keepPicture(desk, 'desk-certificates-360');
    expect([...asked]).toEqual([new URL(stack.backendUrl).host]);
  },
);

journey(
  'the desk shows what a buyer wrote with an order, and no flag of a foreign host',
  async ({ stack, visit }) => {
    const buyer = await visit();
    await buyer.goto('/tim-kiem?xep=gia-thap');
    await follow(buyer, cards(buyer).getByRole('heading').getByRole('link').first());
    await addToBasket(buyer);
    await buyer.goto('/thanh-toan');
    await fillDelivery(buyer);
    await buyer.getByLabel('Ghi chú cho người giao').fill('Gọi trước khi giao, cổng màu xanh.');
    await sendOrder(buyer);
    const id = await confirmedOrder(buyer);

    const desk = await visit({ viewport: DESKTOP, locale: 'vi-VN' });
    const asked = hostsAskedBy(desk);
    await signIn(desk, stack);
    await desk.goto(`${stack.backendUrl}/app/orders`);
    await desk.getByRole('row').filter({ hasText: '#' }).first().waitFor();
    await desk.getByRole('img', { name: 'Viet Nam' }).first().waitFor();
    await keepPicture(desk, 'desk-orders-1280');
    await desk.goto(`${stack.backendUrl}/app/orders/${id}`);
    await desk.getByRole('heading', { name: 'Lời nhắn của người mua' }).waitFor();
    await desk.getByText('Gọi trước khi giao, cổng màu xanh.').waitFor();
    await keepPicture(desk, 'desk-order-1280');
    expect([...asked]).toEqual([new URL(stack.backendUrl).host]);
  },
);

journey('an operator plans a fair on a phone, and draws its ground', async ({ stack, visit }) => {
  const desk = await visit({ viewport: PHONE, locale: 'vi-VN' });
  await signIn(desk, stack);
  await desk.goto(`${stack.backendUrl}/app/ocop/fairs`);
  await desk.getByRole('link', { name: 'Phiên chợ OCOP mùa đông (ví dụ)' }).waitFor();
  await desk.getByRole('button', { name: 'Thêm hội chợ' }).click();
  const form = desk.getByRole('dialog');
  await form.getByLabel('Tên hội chợ').fill('Phiên chợ thử trên điện thoại');
  await form.getByLabel('Phần cuối địa chỉ trang').fill('thu-dien-thoai');
  await form.getByLabel('Đơn vị tổ chức').fill('Ban tổ chức Minh Họa');
  await form.getByLabel('Khai mạc', { exact: true }).fill('2099-10-28T08:00');
  await form.getByLabel('Bế mạc', { exact: true }).fill('2099-11-03T22:00');
  await form.getByRole('button', { name: 'Lưu' }).click();
  await desk.getByRole('heading', { name: 'Phiên chợ thử trên điện thoại', level: 1 }).waitFor();
  await desk.getByText('Từ 08:00 28/10/2099 đến 22:00 03/11/2099').waitFor();

  await desk.getByRole('button', { name: 'Thêm khu' }).click();
  await desk.getByLabel('Khu', { exact: true }).last().fill('Khu A');
  await desk.getByLabel('Trong tỉnh').fill('6');
  await desk.getByRole('button', { name: 'Thêm một hàng gian cho khu 1' }).click();
  await desk.getByRole('button', { name: 'Lưu sơ đồ' }).click();
  const filling = desk.getByRole('row').filter({ hasText: 'Khu A' });
  await filling.waitFor();
  expect(await filling.innerText()).toMatch(/Khu A\s+Trong tỉnh\s+6\s+0\s+0\s+6/);
  await desk.getByText('Lưu sơ đồ').last().waitFor();
});
