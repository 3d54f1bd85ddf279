import { randomInt } from 'node:crypto';
import { formatVnd } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ordersUnder } from '../../lib/desk/order-headings';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { untilAlive } from '../support/alive';
import { actOnRequest, enterRequest } from '../support/authority-page';
import { addToBasket } from '../support/basket-page';
import { answerCase, complain, decideCase } from '../support/case-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { apply, newcomer, newName, register, signIn } from '../support/desk-page';
import { journey } from '../support/journey';
import { pressByKeyboard, tabTo } from '../support/keyboard';
import { signIn as signInAtAdmin } from '../support/operators-desk';
import { addButton } from '../support/product-page';
import { isListed, type Listed } from '../support/register';
import { sendReview } from '../support/review-form';
import { approveSeller } from '../support/seller-operator';
import { sumRows } from '../support/sum-rows';
import { unclaimed } from '../support/unclaimed';
import { DESKTOP } from '../support/visitor';

const NOTE = 'Gọi trước khi giao nhé.';

/** An order of one piece, or of so many. @returns its id */
async function order(page: Page, handle: string, pieces = 1): Promise<string> {
  for (let piece = 0; piece < pieces; piece += 1) {
    await page.goto(routes.product(handle));
    await addToBasket(page);
  }
  await page.goto(routes.checkout);
  await fillDelivery(page);
  await page.getByLabel(/^Ghi chú/).fill(NOTE);
  await sendOrder(page);
  return confirmedOrder(page);
}

/**
 * An order out of a basket of two sellers, whose other half somebody else sends.
 * @returns its id
 */
async function orderAmongOthers(page: Page, seller: string, goods: Listed, other: Listed) {
  for (const { product } of [goods, other]) {
    await page.goto(routes.product(product.handle));
    await addToBasket(page);
  }
  await page.getByRole('heading', { name: `Kiện 1: ${seller} gửi` }).waitFor();
  await page.getByRole('heading', { name: /^Kiện 2: .+ gửi$/ }).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.goto(routes.checkout);
  const summary = page.getByRole('region', { name: 'Đơn hàng' });
  await summary.getByRole('heading', { name: /^Kiện 2: .+ gửi$/ }).waitFor();
  const total = (await sumRows(summary)).get('Tổng cộng') ?? 0;
  const button = page.getByRole('button', { name: 'Đặt hàng' });
  expect(await button.innerText()).toContain(formatVnd(total, 'vi'));
  await page.getByText(`Tổng cộng ${formatVnd(total, 'vi')} cho 2 kiện`).waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await fillDelivery(page);
  await page.getByLabel(/^Ghi chú/).fill(NOTE);
  await sendOrder(page);
  await page.waitForURL(/\/don-hang\?tin=da-dat-nhieu-don/);
  await page.getByText('Mỗi người bán là một đơn riêng').waitFor();
  expect(await accessibilityProblems(page)).toEqual([]);
  const item = page.getByRole('listitem').filter({ hasText: goods.product.title });
  await item.first().getByRole('link').click();
  await page.getByText(`${seller} trả lời trước`).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function press(page: Page, name: string, said: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText(said).waitFor();
}

journey(
  'an order is answered, printed, sent and paid, and its buyer follows it',
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
    const id = await order(buyer, handle);
    const others = await operator.certificates('in_force');
    const other = others
      .filter(isListed)
      .find(({ producer }) => producer.id !== certificate.producer.id);
    if (!other) throw new Error('the demo has one producer alone');
    const second = await orderAmongOthers(buyer, name, certificate, other);
    await buyer.getByText('Hủy đơn hàng', { exact: true }).waitFor();
    expect(await accessibilityProblems(buyer)).toEqual([]);

    await page.goto(routes.desk);
    await pressByKeyboard(page, page.getByRole('link', { name: /^2 đơn chờ trả lời/ }));
    await page.waitForURL(`**${routes.sellerOrders}?*`);
    expect(await page.getByText(/còn \d+ giờ để trả lời/).count()).toBe(2);
    await page.getByText(NOTE).first().waitFor();
    expect(await isTooWide(page)).toBe(false);

    // Of two packs one has run out: the order shrinks, and its buyer reads it.
    const pair = await order(buyer, handle, 2);
    await page.goto(routes.sellerOrder(pair));
    await untilAlive(page);
    await page.getByText('Hết một phần hàng', { exact: true }).first().click();
    await page.getByLabel(/: còn mấy gói$/).fill('5');
    await page.getByRole('button', { name: /^Bớt / }).click();
    await page
      .getByText(/^Số gói còn phải không quá 1/)
      .first()
      .waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel(/: còn mấy gói$/).fill('1');
    await page.getByRole('button', { name: /^Bớt / }).click();
    await page.getByText('Đã bớt hàng trong đơn').waitFor();
    await buyer.goto(routes.order(pair));
    await buyer.getByText(/: từ 2 còn 1$/).waitFor();
    expect(await accessibilityProblems(buyer)).toEqual([]);
    await buyer.getByText('Hủy đơn hàng', { exact: true }).waitFor();

    await page.goto(routes.sellerOrder(id));
    await untilAlive(page);
    await page.getByRole('link', { name: BUYER.phone.replaceAll(' ', '') }).waitFor();
    await page.getByText(BUYER.street).waitFor();
    await pressByKeyboard(page, page.getByRole('button', { name: 'Nhận đơn', exact: true }));
    await page.getByText('Đã nhận đơn.').waitFor();

    // Both are printed at once: a slip and a label each, and nothing of the screen.
    await page.goto(`${routes.printOrders}?don=${id}&don=${second}&don=order_khong_co`);
    expect(await page.getByRole('article').count()).toBe(4);
    await page.getByText(BUYER.street).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });

    await page.goto(routes.sellerOrder(id));
    await untilAlive(page);
    const sent = page.getByRole('button', { name: 'Đã gửi hàng' });
    await pressByKeyboard(page, sent);
    await page.getByRole('link', { name: /^Mã vận đơn / }).waitFor();
    await tabTo(page, page.getByLabel('Mã vận đơn'));
    await page.keyboard.type('ga3k 7h2');
    await pressByKeyboard(page, sent);
    await page.getByText('kiện hàng đang trên đường').waitFor();
    await untilAlive(page);
    await page.getByText('Sửa mã vận đơn', { exact: true }).first().click();
    await page.getByLabel('Mã vận đơn').fill('GA3K7H9');
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Sửa mã vận đơn', 'Người mua được báo mã đúng');
    await page.getByText('GA3K7H2 → GA3K7H9').waitFor();

    await buyer.goto(routes.order(id));
    await buyer.getByText('Hàng đang trên đường').waitFor();
    const way = buyer.getByRole('link', { name: 'Theo dõi kiện hàng' });
    expect(await way.getAttribute('href')).toBe('https://donhang.ghn.vn/?order_code=GA3K7H9');
    expect(await buyer.getByText('Hủy đơn hàng', { exact: true }).count()).toBe(0);
    expect(await accessibilityProblems(buyer)).toEqual([]);

    await complain(buyer, id, 'Gói trà bị rách, trà ẩm.');
    expect(await accessibilityProblems(buyer)).toEqual([]);
    const casePage = await answerCase(page, 'Xin gửi lại trong hai ngày.');
    await buyer.goto(`/en${routes.order(id)}`);
    await buyer.getByText('The seller sends the goods again').waitFor();
    await buyer.getByText('Not content? Ask the market').click();
    await buyer.getByLabel('Tell more').fill('It has been a week.');
    await buyer.getByRole('button', { name: 'Ask the market' }).click();
    await buyer.getByText('The market looks at it and decides.').waitFor();
    expect(await accessibilityProblems(buyer)).toEqual([]);
    const market = await visit({ viewport: DESKTOP, locale: 'en-GB' });
    await signInAtAdmin(market, stack);
    await buyer.goto(routes.order(id));
    const heading = await buyer.getByRole('heading', { level: 1 }).innerText();
    const words = 'Ảnh cho thấy gói bị rách.';
    await decideCase(market, stack, { number: heading.replace(/\D/g, ''), words });
    await buyer.goto(routes.order(id));
    await buyer.getByText('Ảnh cho thấy gói bị rách.').waitFor();

    // The rest without a script, as somebody else's old phone does it.
    const plain = await visit({ javaScriptEnabled: false });
    await signIn(plain, owner);
    await plain.goto(routes.sellerOrder(id));
    await press(plain, 'Đã giao tới nơi', 'hàng đã đến tay người mua');
    await plain.goto(ordersUnder('owed'));
    await plain.getByText(/Chưa thu: /).waitFor();
    await plain.goto(routes.sellerOrder(id));
    await press(plain, 'Đã thu tiền', 'tiền đã về');
    await buyer.goto(`/en${routes.order(id)}`);
    await buyer.getByText('Your goods have arrived').waitFor();

    // What was paid goes back: offered, sent, not come, sent again, there.
    await buyer.goto(routes.order(id));
    await buyer.getByText('Chưa nhận được hàng, hoặc hàng không đúng?').click();
    await buyer.getByLabel('Chuyện gì xảy ra').selectOption('not_as_described');
    await buyer.getByLabel('Nói rõ thêm').fill('Gói thứ hai bị ẩm.');
    await buyer.getByRole('button', { name: 'Gửi cho người bán' }).click();
    await buyer.getByText('Đã ghi nhận. Người bán được báo ngay.').waitFor();
    await plain.goto(routes.sellerOrder(id));
    await plain.getByRole('link', { name: /Chờ bạn trả lời$/ }).click();
    await plain.getByLabel('Bạn làm gì').selectOption('refund');
    await plain.getByLabel('Nếu hoàn tiền: bao nhiêu (đồng)').fill('20.000');
    await plain.getByLabel('Lời của bạn').fill('Xin trả lại một phần.');
    await press(plain, 'Gửi trả lời', 'Đã gửi trả lời cho người mua.');
    const moneyPage = plain.url();
    await buyer.goto(routes.order(id));
    await buyer.getByText(/^Người bán phải chuyển trả bạn 20\.000/).waitFor();
    for (const reference of ['FT2633512345', 'FT2633599999']) {
      await plain.goto(moneyPage);
      await plain.getByLabel('Mã giao dịch của ngân hàng').fill(reference);
      await press(plain, 'Đã chuyển trả', 'Đã ghi: tiền đã chuyển trả.');
      await buyer.goto(routes.order(id));
      await buyer.getByText(new RegExp(`mã giao dịch ${reference}`)).waitFor();
      expect(await accessibilityProblems(buyer)).toEqual([]);
      const isThere = reference.endsWith('99999');
      const words = isThere ? 'Tôi đã nhận được tiền' : 'Tôi chưa nhận được';
      await buyer.getByRole('button', { name: words }).click();
      const said = isThere ? 'Đã ghi là bạn nhận đủ tiền.' : 'Đã ghi. Người bán được báo ngay';
      await buyer.getByText(said).waitFor();
    }
    await page.goto(`/en${new URL(moneyPage).pathname}`);
    await page.getByText(/^The buyer has .*20,000/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await buyer.goto(routes.order(id));
    await sendReview(buyer, { mark: '4 · Tốt', words: 'Trà thơm, đậm vị.' });
    const review = await operator.waitingReview(certificate.product.id);
    await operator.publishReview(review.id);
    await plain.goto(routes.desk);
    await plain.getByRole('link', { name: '1 đánh giá chưa trả lời' }).click();
    await plain.getByText('Trà thơm, đậm vị.').waitFor();
    await plain.getByLabel('Câu trả lời của bạn').fill('Cảm ơn anh chị.');
    await press(plain, 'Đăng câu trả lời', 'Đã đăng câu trả lời.');
    await buyer.goto(routes.product(handle));
    await buyer.getByText('Cảm ơn anh chị.').waitFor();

    await plain.goto(routes.sellerOrder(second));
    await plain.getByText('Hủy đơn', { exact: true }).first().click();
    await plain.getByLabel('Nhắn người mua').fill('Tuần sau có lại.');
    await press(plain, 'Hủy đơn', 'Người mua được báo lý do.');
    await buyer.goto(routes.order(second));
    await buyer.getByText('Tuần sau có lại.').waitFor();
    expect(await accessibilityProblems(buyer)).toEqual([]);

    // A paper of an authority takes the seller's goods off sale, and lets them back.
    const paper = `${randomInt(1_000, 9_999)}/QLTT`;
    await enterRequest(market, stack, { seller: name, paper, words: 'Gỡ hàng để kiểm tra nhãn.' });
    await actOnRequest(market, 'Stop the seller’s sales', 'Đã gỡ hết hàng.');
    await buyer.goto(routes.product(handle));
    await addButton(buyer).waitFor({ state: 'detached' });
    await actOnRequest(market, 'Let sell again', 'Nhãn đúng, cho bán lại.');
    await buyer.goto(routes.product(handle));
    await addButton(buyer).waitFor();
    await actOnRequest(market, 'Close the request', 'Đã trả lời bằng văn bản.');
    await market.getByRole('button', { name: 'Close the request' }).waitFor({ state: 'detached' });

    const found: Record<string, string[]> = {};
    for (const path of [
      routes.desk,
      ordersUnder('to_answer'),
      ordersUnder('done'),
      routes.sellerOrder(id),
      routes.sellerOrder(second),
      `${routes.printOrders}?don=${id}`,
      routes.sellerOrder('order_khong_co'),
      routes.sellerCases,
      casePage,
      routes.sellerCase('ordcas_khong_co'),
      `${routes.sellerReviews}?xem=tat-ca`,
    ]) {
      for (const address of [path, `/en${path}`]) {
        await page.goto(address);
        found[address] = await accessibilityProblems(page);
        if (await isTooWide(page)) found[address]?.push('wider than the phone');
      }
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  },
);

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
