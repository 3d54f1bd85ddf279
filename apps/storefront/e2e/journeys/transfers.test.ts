import { createHmac } from 'node:crypto';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ordersUnder } from '../../lib/desk/order-headings';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket } from '../support/basket-page';
import { orderByCard, pay, standInForStripe } from '../support/card-page';
import { fillDelivery, sendOrder } from '../support/checkout-page';
import { apply, newcomer, newName, register, signIn } from '../support/desk-page';
import { journey } from '../support/journey';
import { approveSeller } from '../support/seller-operator';
import { twoFromOneProducer } from '../support/shop-api';
import type { Stack } from '../support/stack';
import { unclaimed } from '../support/unclaimed';

/** An order that is to be paid by transfer. @returns its page's path */
async function order(page: Page, handle: string): Promise<string> {
  await page.goto(routes.product(handle));
  await addToBasket(page);
  await page.goto(routes.checkout);
  expect(await page.getByLabel('Tiền mặt khi nhận hàng').isChecked()).toBe(true);
  await page.getByLabel('Chuyển khoản (VietQR)').check();
  // What is wrong elsewhere in the form does not lose the choice.
  await sendOrder(page);
  await page.getByText('Chưa đặt được.').waitFor();
  expect(await page.getByLabel('Chuyển khoản (VietQR)').isChecked()).toBe(true);
  await fillDelivery(page);
  await sendOrder(page);
  await page.getByText('Đã đặt hàng. Chờ bạn chuyển khoản').waitFor();
  return new URL(page.url()).pathname;
}

/** What the order's page says to send. */
async function slipOf(page: Page) {
  const slip = page.getByRole('region', { name: 'Chuyển khoản cho người bán' });
  await slip.getByRole('img', { name: /^Mã VietQR: .+Agribank/ }).waitFor();
  const [number, amount, code] = await slip.getByRole('code').allInnerTexts();
  return { number: number ?? '', amount: Number(amount), code: code ?? '' };
}

async function notify(stack: Stack, amount: number, text: string): Promise<unknown> {
  const body = JSON.stringify({
    id: `FT${Date.now()}`,
    bank: '970405',
    account_number: '850020501234',
    amount,
    text,
    sent_at: new Date().toISOString(),
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', stack.bankNoticeSecret)
    .update(`${timestamp}.${body}`)
    .digest('hex');
  const answer = await fetch(new URL('/hooks/bank-notices', stack.backendUrl), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-ocop-timestamp': timestamp,
      'x-ocop-signature': `sha256=${signature}`,
    },
    body,
  });
  return answer.json();
}

journey(
  'an order is paid to its seller’s account, by the seller’s word and by the bank’s, or by card',
  async ({ stack, operator, visit }) => {
    const certificate = await unclaimed(operator, stack, 'last');
    const owner = newcomer();
    const name = newName();
    const page = await visit();
    await register(page, owner);
    await apply(page, name, certificate.producer.name);
    await approveSeller(operator, name);

    const buyer = await visit();
    const { handle } = certificate.product;
    const first = await order(buyer, handle);
    const slip = await slipOf(buyer);
    expect(slip).toMatchObject({
      number: '850020501234',
      code: expect.stringMatching(/^DH\d+[A-Z]{2}$/),
    });
    expect(await accessibilityProblems(buyer)).toEqual([]);
    expect(await isTooWide(buyer)).toBe(false);
    await buyer.goto(`/en${first}`);
    await buyer.getByRole('region', { name: 'Transfer to the seller' }).waitFor();
    await buyer.goto(routes.orders);
    await buyer.getByText(/^Chờ bạn chuyển khoản trước /).waitFor();
    expect(await accessibilityProblems(buyer)).toEqual([]);
    await buyer.goto(routes.product(handle));
    await addToBasket(buyer);
    await buyer.goto(routes.checkout);
    expect(await accessibilityProblems(buyer)).toEqual([]);
    expect(await isTooWide(buyer)).toBe(false);

    // The whole way of another buyer, without a script.
    const plain = await visit({ javaScriptEnabled: false });
    const second = await order(plain, handle);
    const other = await slipOf(plain);

    const desk = await visit({ javaScriptEnabled: false });
    await signIn(desk, owner);
    await desk.goto(routes.desk);
    await desk.getByRole('link', { name: '2 đơn chờ khách chuyển khoản' }).click();
    await desk.getByText(`nội dung ${slip.code}`).waitFor();
    await desk.goto(routes.sellerOrder(idOf(first)));
    expect(await desk.getByRole('button', { name: 'Nhận đơn' }).count()).toBe(0);
    await desk.getByRole('button', { name: 'Đã nhận tiền' }).click();
    await desk.getByText('Đã ghi: tiền đã về.').waitFor();
    await desk.getByRole('button', { name: 'Nhận đơn' }).waitFor();
    await buyer.goto(first);
    expect(await buyer.getByRole('img', { name: /VietQR/ }).count()).toBe(0);
    await buyer.getByText(`${name} trả lời trước`).waitFor();

    // The bank is a đồng short first, and then it is not.
    expect(await notify(stack, other.amount - 1, `MBVCB ${other.code} chuyen tien`)).toEqual({
      outcome: 'too_little',
    });
    await desk.goto(routes.desk);
    await desk.getByRole('link', { name: '1 khoản tiền về chưa khớp đơn' }).click();
    await desk.getByText('Ít hơn số tiền của đơn.').waitFor();
    const problems: Record<string, string[]> = {};
    for (const path of [
      routes.bankNotices,
      ordersUnder('to_pay'),
      routes.sellerOrder(idOf(second)),
    ]) {
      for (const address of [path, `/en${path}`]) {
        await page.goto(address);
        problems[address] = await accessibilityProblems(page);
        if (await isTooWide(page)) problems[address]?.push('wider than the phone');
      }
    }
    expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
    await desk.goto(routes.bankNotices);
    await desk.getByLabel('Bạn đã làm gì').fill('Khách chuyển lại đủ rồi.');
    await desk.getByRole('button', { name: 'Đã xem, cất đi' }).click();
    await desk.getByText('Khách chuyển lại đủ rồi.').waitFor();
    expect(await notify(stack, other.amount, other.code)).toEqual({ outcome: 'applied' });

    // What was paid and is not sent goes back.
    await desk.goto(routes.sellerOrder(idOf(second)));
    await desk.getByText('Hủy đơn', { exact: true }).first().click();
    await desk.getByRole('button', { name: 'Hủy đơn', exact: true }).click();
    await desk.getByText('Người mua được báo lý do.').waitFor();
    await plain.goto(second);
    await plain.getByText(`${name} phải chuyển trả`).waitFor();
    await desk.goto(ordersUnder('to_give_back'));
    await desk.getByText(/Phải trả lại khách/).waitFor();
    await desk.goto(routes.sellerOrder(idOf(second)));
    await desk.getByRole('button', { name: 'Đã trả lại tiền' }).click();
    await desk.getByText('đã trả lại tiền cho khách').waitFor();
    await plain.goto(second);
    await plain.getByText(`${name} báo đã chuyển trả`).waitFor();
    await payByCard({ stack, visit }, { handle, seller: name, desk });
  },
);

/** Two sellers' parcels by one card, of which one goes back; without a script the card is said to need one. */
async function payByCard(
  { stack, visit }: { stack: Stack; visit: (options?: BrowserContextOptions) => Promise<Page> },
  { handle, seller, desk }: { handle: string; seller: string; desk: Page },
): Promise<void> {
  const { chosen } = await twoFromOneProducer(stack);
  const fill = async (page: Page) => {
    for (const goods of [handle, chosen.handle]) {
      await page.goto(routes.product(goods));
      await addToBasket(page);
    }
    await page.goto(routes.checkout);
    await fillDelivery(page);
    return orderByCard(page);
  };
  const buyer = await visit();
  await standInForStripe(buyer, stack);
  const sum = await fill(buyer);
  expect(await accessibilityProblems(buyer)).toEqual([]);
  expect(await isTooWide(buyer)).toBe(false);
  await pay(buyer, sum, 'Từ chối');
  await buyer.getByText('Chưa đặt hàng và chưa trừ tiền.').waitFor();
  await buyer.goto(routes.checkout);
  await pay(buyer, sum, 'Đồng ý');
  await buyer.waitForURL(/\/don-hang\?tin=da-dat-nhieu-don/);
  const orders = await buyer
    .getByRole('main')
    .getByRole('link', { name: /\d/ })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const paths = new Set(orders.filter((href) => href.includes('order_')));
  expect(paths.size).toBe(2);
  let own = '';
  for (const path of paths) {
    await buyer.goto(path);
    await buyer.getByText(/^Thẻ đã trả /).waitFor();
    if ((await buyer.getByText(`${seller} trả lời trước`).count()) > 0) own = path;
  }
  await buyer.goto(own);
  expect(await accessibilityProblems(buyer)).toEqual([]);
  await desk.goto(routes.sellerOrder(idOf(own)));
  await desk.getByText('bằng thẻ qua chợ').waitFor();
  await buyer.getByText('Hủy đơn hàng', { exact: true }).click();
  await buyer.getByRole('button', { name: /^Hủy đơn hàng số / }).click();
  await buyer
    .getByText(/^Thẻ đã trả .+ (Đã|Đang) hoàn .+ về thẻ/)
    .first()
    .waitFor();

  const plain = await visit({ javaScriptEnabled: false });
  await fill(plain);
  await plain.getByText('Trả bằng thẻ cần JavaScript').waitFor();
  await plain.getByRole('button', { name: 'Chọn cách trả khác' }).click();
  await plain.getByRole('heading', { name: 'Thanh toán', level: 1 }).waitFor();
  await plain.getByLabel('Tiền mặt khi nhận hàng').check();
}

function idOf(path: string): string {
  return path.split('/').at(-1) ?? '';
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
