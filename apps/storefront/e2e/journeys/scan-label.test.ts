import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { untilAlive } from '../support/alive';
import { askForCamera, hold, standInReader } from '../support/camera';
import { expectInForce } from '../support/certificate-page';
import { journeyInWholeBrowser } from '../support/journey';
import { isListed } from '../support/register';

const FOREIGN = 'https://cho-phien.example.com/chung-nhan/CP-7K3M-9QXS';

journeyInWholeBrowser(
  'without JavaScript: the address in a QR code is typed',
  async ({ stack, operator, visit }) => {
    const [chosen] = (await operator.certificates('in_force')).filter(isListed);
    if (!chosen) throw new Error('the demo has no certificate in force');
    const page = await visit({ javaScriptEnabled: false });
    await page.goto('/chung-nhan');
    await page.getByRole('link', { name: 'Quét mã QR bằng máy ảnh' }).click();
    await page.getByRole('heading', { name: 'Quét mã trên nhãn' }).waitFor();
    expect(await page.locator('noscript').innerText()).toContain('cần JavaScript');
    expect(await page.getByRole('button', { name: 'Bật máy ảnh' }).isDisabled()).toBe(true);
    const address = new URL(routes.certificate(chosen.verification_code), stack.shopUrl).href;
    await page.getByLabel('Mã trên nhãn').fill(address);
    await page.getByRole('button', { name: 'Xem chứng nhận' }).click();
    await page.waitForURL(`**${routes.certificate(chosen.verification_code)}*`);
    await expectInForce(page, chosen);

    await page.goto(routes.scanLabel);
    await page.getByLabel('Mã trên nhãn').fill(FOREIGN);
    await page.getByRole('button', { name: 'Xem chứng nhận' }).click();
    await page.getByText('Địa chỉ này không phải của Chợ Phiên').waitFor();
    expect(await page.getByRole('main').innerText()).toContain('cho-phien.example.com');
  },
);

journeyInWholeBrowser(
  'a code is judged while it is typed, and followed by Enter',
  async ({ operator, visit }) => {
    const [chosen] = (await operator.certificates('in_force')).filter(isListed);
    if (!chosen) throw new Error('the demo has no certificate in force');
    const page = await visit();
    await page.goto(routes.scanLabel);
    await untilAlive(page);
    // This browser reads no codes by itself, and says so.
    await page.getByText('Trình duyệt này chưa tự đọc được mã QR.').waitFor();
    expect(await page.getByRole('button', { name: 'Bật máy ảnh' }).count()).toBe(0);

    const field = page.getByLabel('Mã trên nhãn');
    await field.fill('CP-7K3M-9QO1');
    await page.getByText('Mã không bao giờ có chữ O, I, L').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill(FOREIGN);
    await page.getByText('dẫn tới một trang khác').waitFor();
    await page.getByText('cho-phien.example.com').waitFor();
    await field.fill(chosen.verification_code.toLowerCase());
    await page.getByText('Mã viết đúng.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBeNull();
    await field.press('Enter');
    await page.waitForURL(`**${routes.certificate(chosen.verification_code)}*`);
    await expectInForce(page, chosen);
  },
);

journeyInWholeBrowser(
  'the camera reads a label, and follows no code of another site',
  async ({ stack, operator, visit }) => {
    const [chosen] = (await operator.certificates('in_force')).filter(isListed);
    if (!chosen) throw new Error('the demo has no certificate in force');
    const page = await visit({ permissions: ['camera'] });
    await standInReader(page);
    await page.goto(routes.scanLabel);
    await untilAlive(page);
    const video = page.getByLabel('Hình từ máy ảnh');
    await page.getByRole('button', { name: 'Bật máy ảnh' }).press('Enter');
    await page.getByText('Đang tìm mã QR').waitFor();
    expect(await video.isVisible()).toBe(true);

    await hold(page, FOREIGN);
    await page.getByText('dẫn tới một trang khác').waitFor();
    await page.getByText('cho-phien.example.com').waitFor();
    await hold(page, '8934563138165');
    await page.getByText('không phải mã chứng nhận của chợ').waitFor();
    expect(new URL(page.url()).pathname).toBe(routes.scanLabel);

    await page.getByRole('button', { name: 'Tắt máy ảnh' }).press('Enter');
    await video.waitFor({ state: 'hidden' });
    expect(await video.evaluate((element: HTMLVideoElement) => element.srcObject)).toBeNull();

    await page.getByRole('button', { name: 'Bật máy ảnh' }).press('Enter');
    await hold(page, new URL(routes.certificate(chosen.verification_code), stack.shopUrl).href);
    await page.waitForURL(`**${routes.certificate(chosen.verification_code)}`);
    await expectInForce(page, chosen);
  },
);

journeyInWholeBrowser('a camera that is refused leaves the field, in words', async ({ visit }) => {
  const page = await visit();
  await standInReader(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Browser.setPermission', {
    permission: { name: 'camera' },
    setting: 'denied',
  });
  await page.goto(routes.scanLabel);
  await page.getByRole('button', { name: 'Bật máy ảnh' }).click();
  await page.getByText('Trình duyệt không được phép dùng máy ảnh.').waitFor();
  expect(await page.getByRole('button', { name: 'Bật máy ảnh' }).isEnabled()).toBe(true);
  await page.getByLabel('Mã trên nhãn').fill('CP-7K3M-9QXS');
  await page.getByText('Mã viết đúng.').waitFor();
});

journeyInWholeBrowser('the desk has the camera, the shop does not', async ({ stack, browser }) => {
  // Without a visitor, who would not put up with what the browser says of a page that asks in vain.
  const context = await browser.newContext({ baseURL: stack.shopUrl, permissions: ['camera'] });
  try {
    const page = await context.newPage();
    await page.goto(routes.scanLabel);
    expect(await askForCamera(page)).toBeNull();
    await page.goto(routes.certificates);
    expect(await askForCamera(page)).toBe('NotAllowedError');
  } finally {
    await context.close();
  }
});
