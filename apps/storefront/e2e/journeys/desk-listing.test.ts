import { adminSellerRoutes } from 'ocop-contract';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { untilAlive } from '../support/alive';
import { apply, newcomer, newName, register, signIn } from '../support/desk-page';
import { journey } from '../support/journey';
import { tabTo } from '../support/keyboard';
import type { Operator } from '../support/operator';
import { approveSeller } from '../support/seller-operator';
import { unclaimed } from '../support/unclaimed';

/** A photo as a phone takes it. */
async function photoOf(page: Page, colour: string): Promise<Buffer> {
  const url = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('nothing can be drawn here');
    context.fillStyle = fill;
    context.fillRect(0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  }, colour);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

async function choosePhoto(page: Page, colour: string): Promise<void> {
  const file = { name: 'anh.png', mimeType: 'image/png', buffer: await photoOf(page, colour) };
  await page.getByLabel('Chọn ảnh có sẵn').setInputFiles(file);
}

async function judge(operator: Operator, id: string, decision: 'approved' | 'more_wanted') {
  const parameters = { id };
  const { listing } = await operator.ask(adminSellerRoutes.listing, { parameters });
  const reason = decision === 'approved' ? null : 'Ảnh chưa thấy nhãn.';
  const body = { decision, revision: listing.revision, reason };
  await operator.ask(adminSellerRoutes.decideOnListing, { parameters, body });
}

/** A field in which nothing is written yet. */
async function fillEmpty(page: Page, label: RegExp, text: string): Promise<void> {
  const field = page.getByLabel(label).first();
  if ((await field.inputValue()) === '') await field.fill(text);
}

journey(
  'a seller lists goods from a certificate, with photos that a cut network does not lose',
  async ({ stack, operator, visit }) => {
    const certificate = await unclaimed(operator, stack);
    const name = newName();
    const page = await visit();
    const owner = newcomer();
    await register(page, owner);
    await apply(page, name, certificate.producer.name);
    await approveSeller(operator, name);

    await page.goto(routes.listings);
    await untilAlive(page);
    const begin = `Đăng bán ${certificate.product_name}`;
    await page.getByRole('button', { name: begin, exact: true }).first().click();
    await page.waitForURL(/\/hang\/[^/]+\/goi/);
    const id = /hang\/([^/]+)\/goi/.exec(page.url())?.[1] ?? '';
    const found: Record<string, string[]> = {};
    const look = async () => {
      found[page.url()] = await accessibilityProblems(page);
    };
    await look();
    await untilAlive(page);
    const names = page.getByLabel(/^Gói \d+: tên/);
    const last = (await names.count()) - 1;
    await names.nth(last).fill('Hộp quà mùa mới');
    const price = page.getByLabel(`Gói ${last + 1}: giá (đồng)`);
    await price.fill('chín mươi nghìn');
    await page.getByRole('button', { name: 'Lưu và sang phần tiếp' }).click();
    await page.getByRole('link', { name: /giá \(đồng\) phải là số nguyên đồng/ }).waitFor();
    await price.fill('290.000');
    await page.getByRole('button', { name: 'Lưu và sang phần tiếp' }).click();

    await page.waitForURL(`**${routes.listingPhotos(id)}*`);
    await untilAlive(page);
    await choosePhoto(page, '#7a5230');
    await page.getByText('Đã thêm ảnh.').waitFor();
    await look();
    await untilAlive(page);
    await page.context().setOffline(true);
    await choosePhoto(page, '#2f6b3c');
    await page.getByText('Đang chờ mạng.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('img', { name: /^Ảnh 2:/ }).waitFor();
    await page.getByRole('button', { name: 'Đưa ảnh 2 lên đầu' }).click();
    await page.getByText('Đã đưa ảnh lên đầu.').waitFor();

    await page.goto(routes.listingLabel(id));
    await look();
    await untilAlive(page);
    await page.getByLabel('Tồn kho của Hộp quà mùa mới').fill('12');
    await fillEmpty(page, /^Định lượng/, '500 g');
    await fillEmpty(page, /^Thành phần/, 'Như tên hàng');
    await fillEmpty(page, /^Hạn sử dụng/, '12 tháng');
    await fillEmpty(page, /^Bảo quản/, 'Nơi khô mát');
    await fillEmpty(page, /^Cảnh báo/, 'Không dùng khi bao bì hở');
    await fillEmpty(page, /^Xuất xứ/, 'Thôn Bản Mẫu, xã Minh Họa');
    await page.getByLabel('Mô tả').fill('Hàng của hợp tác xã, dùng là chữa khỏi bệnh.');
    await page.getByRole('button', { name: 'Lưu và xem trước' }).click();
    await page.waitForURL(`**${routes.listing(id)}*`);
    await page.getByText('thực phẩm không được nói như thuốc').waitFor();
    await look();

    await untilAlive(page);
    await page.getByRole('link', { name: 'Bước 3: Nhãn và kho' }).click();
    await page.waitForURL(`**${routes.listingLabel(id)}*`);
    await untilAlive(page);
    await page.getByLabel('Mô tả').fill('Hàng của hợp tác xã, làm tại bản.');
    await page.getByRole('button', { name: 'Lưu và xem trước' }).click();
    await page.waitForURL(`**${routes.listing(id)}*`);
    await untilAlive(page);
    await tabTo(page, page.getByRole('button', { name: 'Gửi duyệt' }));
    await page.keyboard.press('Enter');
    await page.getByText('Đã gửi duyệt.').waitFor();
    await page.getByText('Đã gửi, đang chờ duyệt').waitFor();

    await judge(operator, id, 'more_wanted');
    await page.goto(routes.listing(id));
    await page.getByText('Ảnh chưa thấy nhãn.').waitFor();
    await untilAlive(page);
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByText('Đã gửi duyệt.').waitFor();
    await judge(operator, id, 'approved');
    await page.goto(routes.listing(id));
    await page.getByText('Đang bày bán ở chợ.').waitFor();
    await page.getByRole('link', { name: 'Xem ở chợ' }).click();
    await page
      .getByRole('img', { name: /Ảnh chụp: / })
      .first()
      .waitFor();
    await page.getByText('Hộp quà mùa mới').first().waitFor();

    await page.goto(routes.prices);
    await look();
    await untilAlive(page);
    const row = page.locator('fieldset > div', { hasText: 'Hộp quà mùa mới' });
    await row.getByLabel('Giá (đồng)').fill('310.000');
    await row.getByLabel('Còn bán').fill('7');
    await page.getByRole('button', { name: 'Lưu tất cả' }).click();
    await page.getByText('Đã lưu giá và tồn kho.').waitFor();
    expect(await row.getByLabel('Giá (đồng)').inputValue()).toBe('310000');

    for (const path of [
      routes.listings,
      `/en${routes.listings}`,
      `/en${routes.listing(id)}`,
      `/en${routes.listingPacks(id)}`,
      `/en${routes.listingPhotos(id)}`,
      `/en${routes.listingLabel(id)}`,
      `/en${routes.prices}`,
    ]) {
      await page.goto(path);
      await look();
    }
    await page.goto(routes.shopPage);
    await untilAlive(page);
    await page.getByLabel('Lời kể').fill('Nhà tôi làm nghề này từ 1998.');
    await page.getByRole('button', { name: 'Lưu lời kể' }).click();
    await page.getByText('Đã lưu.').waitFor();
    await untilAlive(page);
    await choosePhoto(page, '#8a5a30');
    await page.getByText('Đã thêm ảnh.').waitFor();
    await look();
    await untilAlive(page);
    await page.getByRole('button', { name: 'Gửi duyệt' }).click();
    await page.getByText('Đã gửi duyệt.').waitFor();
    const waiting = { query: { state: 'sent', limit: '50' } };
    const { listings } = await operator.ask(adminSellerRoutes.listings, waiting);
    const own = listings.find(({ goods, seller }) => goods === null && seller.name === name);
    await judge(operator, own?.id ?? '', 'approved');
    await page.goto(routes.producer(certificate.producer.handle));
    await page.getByText('Nhà tôi làm nghề này từ 1998.').waitFor();
    await page.getByRole('img', { name: `Ảnh 1 của ${name}` }).waitFor();
    await look();
    await page.goto(`/en${routes.shopPage}`);
    await look();

    // The same by plain forms: a change, with a photo, thrown away again.
    const plain = await visit({ javaScriptEnabled: false });
    await signIn(plain, owner);
    await plain.getByText('Tài khoản đang bán hàng').waitFor();
    await plain.goto(routes.listingPacks(id));
    await plain.getByLabel(`Gói ${last + 1}: tên`).fill('Hộp quà năm mới');
    await plain.getByRole('button', { name: 'Lưu và sang phần tiếp' }).click();
    const file = { name: 'a.png', mimeType: 'image/png', buffer: await photoOf(page, '#17495a') };
    await plain.getByLabel('Chọn ảnh có sẵn').setInputFiles(file);
    await plain.getByRole('button', { name: 'Gửi ảnh' }).click();
    await plain.getByText('Đã thêm ảnh.').waitFor();
    await plain.goto(routes.listing(id));
    await plain.getByText('Hộp quà năm mới').first().waitFor();
    await plain.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await plain.getByText('Đã bỏ thay đổi.').waitFor();
    expect(await plain.getByText('Hộp quà năm mới').count()).toBe(0);
    await plain.goto(routes.shopPage);
    await plain.getByLabel('Lời kể').fill('Nhà tôi làm nghề này từ 1898.');
    await plain.getByRole('button', { name: 'Lưu lời kể' }).click();
    await plain.getByText('Người mua vẫn thấy lời kể').waitFor();
    await plain.getByRole('button', { name: 'Bỏ thay đổi' }).click();
    await plain.getByText('Đã bỏ thay đổi.').waitFor();
    expect(await plain.getByLabel('Lời kể').inputValue()).toContain('1998');
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  },
);
