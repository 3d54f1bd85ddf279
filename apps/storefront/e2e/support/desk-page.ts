import { randomBytes } from 'node:crypto';
import type { Page } from 'playwright-core';
import { routes } from '../../lib/routes';
import { untilAlive } from './alive';

/** A cooperative that there is not. */
const COOPERATIVE = {
  type: 'Hợp tác xã',
  taxCode: '4900000017',
  representative: 'Đại diện hợp tác xã',
  phone: '0912 345 678',
  province: 'Lạng Sơn',
  commune: 'Xã Minh Họa',
  address: 'Thôn Bản Mẫu',
  bank: /^Agribank/,
  account: '8500 2050 1234',
  holder: 'HTX MINH HOA',
};

const PASSWORD = 'chim-én-bay-qua-nương-chè';

/** Somebody who has never been here. */
export function newcomer() {
  return { email: `nguoi-ban-${randomBytes(5).toString('hex')}@example.com`, password: PASSWORD };
}

export function newName(): string {
  return `Hợp tác xã Minh Họa ${randomBytes(3).toString('hex')}`;
}

/** Fills the form that opens an account. */
export async function fillRegistration(
  page: Page,
  { email, password }: ReturnType<typeof newcomer>,
): Promise<void> {
  await page.goto(routes.register);
  await page.getByLabel('Họ và tên của bạn').fill(COOPERATIVE.representative);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
}

/** Opens an account, and is signed in. */
export async function register(page: Page, who: ReturnType<typeof newcomer>): Promise<void> {
  await fillRegistration(page, who);
  await page.getByRole('button', { name: 'Mở tài khoản' }).click();
  await page.getByText('Đã mở tài khoản.').waitFor();
}

export async function signIn(page: Page, who: ReturnType<typeof newcomer>): Promise<void> {
  await page.goto(routes.signIn);
  const form = page.getByRole('region', { name: 'Bằng mật khẩu' });
  await form.getByLabel('Email').fill(who.email);
  await form.getByLabel('Mật khẩu').fill(who.password);
  await form.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Step one of the application, as it is open. */
export async function fillWho(page: Page, name: string): Promise<void> {
  await page.getByLabel('Tên trên giấy đăng ký').fill(name);
  await page.getByLabel('Loại hình').selectOption({ label: COOPERATIVE.type });
  await page.getByLabel('Mã số thuế').fill(COOPERATIVE.taxCode);
  await page.getByLabel('Người đại diện theo pháp luật').fill(COOPERATIVE.representative);
  await page.getByLabel('Số điện thoại').fill(COOPERATIVE.phone);
}

/** Step two. */
async function fillSeat(page: Page): Promise<void> {
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: COOPERATIVE.province });
  await page.getByLabel('Xã, phường, đặc khu').fill(COOPERATIVE.commune);
  await page.getByLabel('Địa chỉ trụ sở').fill(COOPERATIVE.address);
  const bank = page.getByLabel('Ngân hàng', { exact: true });
  const options = await bank.getByRole('option').allInnerTexts();
  await bank.selectOption({ label: options.find((text) => COOPERATIVE.bank.test(text)) ?? '' });
  await page.getByLabel('Số tài khoản').fill(COOPERATIVE.account);
  await page.getByLabel('Tên chủ tài khoản ngân hàng').fill(COOPERATIVE.holder);
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu và sang phần tiếp' }).click();
}

/** A picture of a paper as a camera takes it, larger than is sent. */
export async function pictureOfPaper(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2600;
    canvas.height = 1900;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('nothing can be drawn here');
    context.fillStyle = '#fbf7ec';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#221d18';
    context.font = '120px sans-serif';
    context.fillText('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỢP TÁC XÃ', 100, 300);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

export async function sendPaper(page: Page, picture: Buffer): Promise<void> {
  const file = { name: 'dang-ky.png', mimeType: 'image/png', buffer: picture };
  await page.getByLabel('Chọn ảnh hoặc tệp PDF có sẵn').setInputFiles(file);
  await page.getByRole('button', { name: 'Gửi giấy tờ' }).click();
  await page.getByText('Đã thêm giấy tờ.').waitFor();
}

/** Finds a producer of the register, and says that the seller is it. */
export async function claim(page: Page, producer: string): Promise<void> {
  await page.getByLabel('Tên chủ thể hoặc mã số thuế').fill(producer);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await page
    .getByRole('button', { name: `Tôi là ${producer}`, exact: true })
    .first()
    .click();
  await page.getByText('Đã ghi: bạn là chủ thể này.').waitFor();
}

/** The whole application, sent. */
export async function apply(page: Page, name: string, producer: string): Promise<void> {
  await page.goto(routes.applicationWho);
  await untilAlive(page);
  await fillWho(page, name);
  await save(page);
  await page.waitForURL(`**${routes.applicationSeat}*`);
  await untilAlive(page);
  await fillSeat(page);
  await save(page);
  await page.waitForURL(`**${routes.applicationPapers}*`);
  await untilAlive(page);
  await sendPaper(page, await pictureOfPaper(page));
  await claim(page, producer);
  await page.goto(routes.application);
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.getByText('Hồ sơ đã gửi, đang chờ duyệt').waitFor();
}
