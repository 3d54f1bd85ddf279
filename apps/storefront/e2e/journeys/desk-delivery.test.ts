import { adminSellerRoutes } from 'ocop-contract';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { untilAlive } from '../support/alive';
import { addToBasket } from '../support/basket-page';
import { confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { apply, newcomer, newName, register, signIn } from '../support/desk-page';
import { journey } from '../support/journey';
import { approveSeller } from '../support/seller-operator';
import { sumRows } from '../support/sum-rows';
import { unclaimed } from '../support/unclaimed';

const HOURS = 'Thứ hai đến thứ bảy, 7 giờ đến 17 giờ';
const SHED = 'Nhà kho cạnh đình';
const GIFT = 'Chúc mừng nhà mới!';
const COMPANY = 'Công ty Quà Quê Ví Dụ';

async function setPrices(page: Page, part: string, fee: string): Promise<void> {
  await page.goto(routes.deliveryPart(part));
  await untilAlive(page);
  await page.getByLabel('Mức 1: đến bao nhiêu gam').fill('2.000');
  await page.getByLabel('Mức 1: tiền giao').fill(fee);
  await page.getByLabel('Nặng hơn nữa').fill('5000');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu.').waitFor();
}

async function toCheckout(page: Page, handle: string): Promise<void> {
  await page.goto(routes.product(handle));
  await addToBasket(page);
  await page.goto(routes.checkout);
}

async function deliveryFee(page: Page): Promise<number | undefined> {
  return (await sumRows(page.getByRole('region', { name: 'Đơn hàng' }))).get('Giao hàng');
}

async function problemsOf(page: Page): Promise<string[]> {
  const isTooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > window.innerWidth,
  );
  return [...(await accessibilityProblems(page)), ...(isTooWide ? ['wider than the phone'] : [])];
}

journey(
  'a seller says what its way costs; buyers see it, send a gift with an invoice, or fetch it',
  async ({ stack, operator, visit }) => {
    const certificate = await unclaimed(operator, stack, 'last');
    const { handle } = certificate.product;
    const owner = newcomer();
    const name = newName();
    const page = await visit();
    await register(page, owner);
    await apply(page, name, certificate.producer.name);
    await approveSeller(operator, name);

    await page.goto(routes.delivery);
    await page.getByText('giá giao chung của chợ').waitFor();
    await setPrices(page, 'trong-tinh', '15.000 đ');
    await page.getByText('đến 2 kg: 15.000').waitFor();
    await setPrices(page, 'ca-nuoc', '35000');
    // The last part without a script, with what was forgotten said at its field.
    const plain = await visit({ javaScriptEnabled: false });
    await signIn(plain, owner);
    await plain.goto(routes.deliveryPart('den-lay'));
    await plain.getByLabel('Chỗ lấy hàng').fill(SHED);
    await plain.getByLabel('Xã, phường, đặc khu').fill('Xã Đồng Đăng');
    await plain.getByRole('button', { name: 'Lưu' }).click();
    await plain.getByRole('link', { name: /^Giờ lấy hàng/ }).waitFor();
    await plain.getByLabel('Giờ lấy hàng').fill(HOURS);
    await plain.getByRole('button', { name: 'Lưu' }).click();
    await plain.getByText('Đã lưu.').waitFor();
    for (const path of [
      routes.delivery,
      routes.deliveryPart('vung'),
      routes.deliveryPart('ca-nuoc'),
      routes.deliveryPart('mien-phi'),
      `/en${routes.deliveryPart('den-lay')}`,
      routes.pointsOfSale,
      routes.pointsIn('da-nang'),
    ]) {
      await page.goto(path);
      expect(await problemsOf(page), path).toEqual([]);
    }

    // A point of sale hands parcels over; chosen by a plain form.
    const point = `Điểm bán OCOP ${name}`;
    await operator.ask(adminSellerRoutes.addPoint, {
      body: { name: point, address: '2 Hùng Vương', province: 'Lạng Sơn', hours: HOURS },
    });
    await plain.goto(`${routes.deliveryPoints}?tinh=20`);
    await plain.getByRole('button', { name: `Chọn ${point}` }).click();
    await plain.getByText('Đã lưu.').waitFor();
    await plain.getByRole('button', { name: `Bỏ ${point}` }).waitFor();
    for (const path of [routes.deliveryPoints, `/en${routes.deliveryPoints}`]) {
      await page.goto(path);
      expect(await problemsOf(page), path).toEqual([]);
    }

    // The fee is there before anything is ordered.
    const buyer = await visit();
    await buyer.goto(routes.product(handle));
    await buyer.getByText(/Lạng Sơn: từ 15\.000/).waitFor();
    await buyer.getByText(/Nơi khác: từ 35\.000/).waitFor();
    await toCheckout(buyer, handle);
    await buyer.getByText(`Phí giao của ${name} tùy tỉnh nhận`).waitFor();
    await buyer.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Lạng Sơn' });
    await buyer.getByLabel('Họ và tên người nhận').fill('Nguyễn Thị Hòa');
    await buyer.getByRole('button', { name: 'Xem phí giao và tổng cộng' }).click();
    await buyer.getByText('Đã tính phí giao.').waitFor();
    expect(await deliveryFee(buyer)).toBe(15_000);
    expect(await buyer.getByLabel('Họ và tên người nhận').inputValue()).toBe('Nguyễn Thị Hòa');
    // Elsewhere it costs more: nothing is ordered before that was seen.
    await fillDelivery(buyer, { province: 'Bình Dương (nay là Hồ Chí Minh)' });
    await buyer.getByText('Hóa đơn công ty, lời nhắn quà tặng').click();
    await buyer.getByLabel('Lời nhắn quà tặng').fill(GIFT);
    await buyer.getByLabel('Tên công ty').fill(COMPANY);
    await buyer.getByLabel('Mã số thuế').fill('0100109107');
    await buyer.getByLabel('Trụ sở công ty').fill('1 Lê Lợi, Hà Nội');
    await buyer.getByLabel('Hộp thư nhận hóa đơn').fill('ke-toan@vi-du.test');
    await sendOrder(buyer);
    await buyer.getByRole('link', { name: /^Mã số thuế chưa đúng/ }).waitFor();
    expect(await problemsOf(buyer)).toEqual([]);
    await buyer.getByLabel('Mã số thuế').fill('0100109106');
    await sendOrder(buyer);
    await buyer.getByText(/Giao hàng: 15\.000.*35\.000/).waitFor();
    expect(await deliveryFee(buyer)).toBe(35_000);
    await sendOrder(buyer);
    const gift = await confirmedOrder(buyer);
    await buyer.getByText(GIFT).waitFor();
    await buyer.getByText(COMPANY).waitFor();
    await buyer.getByText('Phường Ninh Kiều, Thành phố Hồ Chí Minh').waitFor();
    expect(await problemsOf(buyer)).toEqual([]);

    // Another one, without a script, fetches it, and needs no address for that.
    const simple = await visit({ javaScriptEnabled: false });
    await toCheckout(simple, handle);
    await simple.getByLabel(new RegExp(`^Tự đến lấy.*${SHED}`)).check();
    await simple.getByLabel('Họ và tên người nhận').fill('Nguyễn Thị Hòa');
    await simple.getByLabel('Số điện thoại').fill('0912 345 678');
    await simple.getByRole('button', { name: 'Xem phí giao và tổng cộng' }).click();
    await simple.getByText('Đã tính phí giao.').waitFor();
    expect(await deliveryFee(simple)).toBe(0);
    await sendOrder(simple);
    const fetched = await confirmedOrder(simple);

    // And a third, who fetches it at that point, reads where and when.
    await toCheckout(buyer, handle);
    await buyer.getByLabel(new RegExp(`^Tự đến lấy.*${point}`)).check();
    await buyer.getByLabel('Họ và tên người nhận').fill('Nguyễn Thị Hòa');
    await buyer.getByLabel('Số điện thoại').fill('0912 345 678');
    await buyer.getByRole('button', { name: 'Xem phí giao và tổng cộng' }).click();
    await buyer.getByText('Đã tính phí giao.').waitFor();
    expect(await deliveryFee(buyer)).toBe(0);
    expect(await problemsOf(buyer)).toEqual([]);
    await sendOrder(buyer);
    const atPoint = await confirmedOrder(buyer);
    await buyer
      .getByText(new RegExp(`${point}, 2 Hùng Vương`))
      .first()
      .waitFor();
    // About its goods the seller is asked from the order itself, with what is wrong said there.
    await buyer.getByText('Hỏi người bán về hàng trong đơn').click();
    await buyer.getByLabel('Câu hỏi của bạn').fill('Bảo quản thế nào cho lâu?');
    await buyer.getByLabel('Email (không bắt buộc)').fill('hoi-tham@chophien.test');
    expect(await problemsOf(buyer)).toEqual([]);
    await buyer.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await buyer.getByText('Đã gửi câu hỏi cho người bán.').waitFor();
    await page.goto(routes.sellerQuestions);
    await page.getByText('Bảo quản thế nào cho lâu?').waitFor();
    await page.goto(`${routes.printOrders}?don=${atPoint}`);
    await page
      .getByText(new RegExp(`${point}, 2 Hùng Vương`))
      .first()
      .waitFor();
    // What was written about all of that stands at the desk, too.
    await page.goto(routes.memberNotices);
    await page
      .getByRole('heading', { name: /^Đơn hàng mới số / })
      .first()
      .waitFor();
    await page.getByText('Bảo quản thế nào cho lâu?').waitFor();
    expect(await problemsOf(page)).toEqual([]);

    await page.goto(routes.sellerOrder(gift));
    await page.getByText(GIFT).waitFor();
    await page.getByText(`${COMPANY} · 0100109106`).waitFor();
    await page.goto(`${routes.printOrders}?don=${gift}`);
    const slip = page.getByRole('article', { name: /^Phiếu gói hàng/ });
    await slip.getByText(GIFT).waitFor();
    expect(await slip.innerText()).not.toContain('₫');

    await plain.goto(routes.sellerOrder(fetched));
    for (const [act, said] of [
      ['Nhận đơn', 'Đã nhận đơn, cần gói'],
      ['Đã gói xong', 'Chờ khách đến lấy'],
    ] as const) {
      await plain.getByRole('button', { name: act, exact: true }).click();
      await plain.getByText(said).first().waitFor();
    }
    await page.goto(routes.sellerOrder(fetched));
    expect(await problemsOf(page)).toEqual([]);
    await simple.goto(routes.order(fetched));
    await simple.getByText('Hàng đã sẵn sàng, mời bạn đến lấy').waitFor();
    await simple.getByText(new RegExp(`Lấy tại: ${SHED}`)).waitFor();
    await plain.getByRole('button', { name: 'Khách đã lấy', exact: true }).click();
    await plain.getByText('Khách đã lấy').first().waitFor();
  },
);
