import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { untilAlive } from '../support/alive';
import { apply, newcomer, newName, register } from '../support/desk-page';
import { newFair } from '../support/fair-operator';
import { journey } from '../support/journey';
import { approveSeller } from '../support/seller-operator';
import { unclaimed } from '../support/unclaimed';

const PHONE = { viewport: { width: 360, height: 760 } };

journey(
  'a seller sees which certificates end, and takes the evidence pack of one',
  { timeout: 300_000 },
  async ({ visit, operator, stack }) => {
    const page = await visit(PHONE);
    const owner = newcomer();
    const name = newName();
    const certificate = await unclaimed(operator, stack);
    await register(page, owner);
    await apply(page, name, certificate.producer.name);
    await approveSeller(operator, name);

    await page.goto(routes.heldCertificates);
    await untilAlive(page);
    const { product, verification_code } = certificate;
    const item = page.getByRole('listitem').filter({ hasText: verification_code });
    await item.getByText(/^Còn hiệu lực: còn \d+ ngày/).waitFor();
    await item.getByText(/hồ sơ đánh giá lại/).waitFor();
    const publicPage = item.getByRole('link', { name: 'Trang công khai' });
    expect(await publicPage.getAttribute('href')).toBe(routes.certificate(verification_code));

    await item.getByRole('link', { name: 'Hồ sơ minh chứng' }).click();
    await page.waitForURL('**/minh-chung*');
    await untilAlive(page);
    const sheet = page.getByRole('article', { name: 'Hồ sơ minh chứng' });
    await sheet.getByText(`/san-pham/${product.handle}`).waitFor();
    await sheet.getByText('Chợ chưa ghi nhận lần tham gia hội chợ nào.').waitFor();
    const hash = await sheet.getByText(/^[0-9a-f]{64}$/).innerText();

    // What is downloaded is what the sheet names.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải tệp số liệu (CSV)' }).click(),
    ]);
    const file = await readFile(await download.path());
    expect(createHash('sha256').update(file).digest('hex')).toBe(hash);
    expect(file.toString('utf8')).toContain(verification_code);

    // A sheet that is out of date hands out nothing, and is shown anew.
    const pack = new URL(page.url());
    const id = pack.pathname.split('/').at(-2) ?? '';
    await page.goto(`/api/desk/evidence/${id}?sha256=${'0'.repeat(64)}`);
    await page.getByText('Số liệu vừa thay đổi.').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });

    // With what a fair takes one applies; the place that is free is offered, and accepted, and given back.
    const called = {
      slug: `goi-don-${hash.slice(0, 8)}`,
      name: `Hội chợ gọi đơn ${hash.slice(0, 8)}`,
    };
    const fair = await newFair(operator, { ...called, opens: 1, places: 1 });
    await page.goto(routes.sellerFairs);
    await untilAlive(page);
    const call = page.getByRole('listitem').filter({ hasText: fair.name });
    await call.getByRole('button', { name: 'Gửi đơn tham gia' }).click();
    await call.getByText('Có gian cho bạn.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(routes.desk);
    await page.getByRole('link', { name: '1 hội chợ chờ bạn trả lời' }).click();
    await untilAlive(page);
    await call.getByRole('button', { name: 'Nhận gian' }).click();
    await call.getByText('Đã nhận gian.').waitFor();
    await call.getByRole('button', { name: 'Trả lại gian' }).click();
    await call.getByText('Bạn đã trả lại gian.').waitFor();

    const stranger = await visit();
    const refused = await stranger.request.get(`/api/desk/evidence/${id}?sha256=${hash}`);
    expect(refused.status()).toBe(404);

    // A buyer asks without a script, the seller answers, and both are on the product's page.
    const buyer = await visit({ ...PHONE, javaScriptEnabled: false });
    await buyer.goto(routes.product(product.handle));
    await buyer.getByText('Đặt câu hỏi', { exact: true }).click();
    await buyer.getByLabel('Câu hỏi của bạn').fill('Hái vào tháng nào vậy?');
    await buyer.getByRole('button', { name: 'Gửi câu hỏi' }).click();
    await buyer.getByText('Đã gửi câu hỏi.').waitFor();
    await page.goto(routes.desk);
    await page.getByRole('link', { name: '1 câu hỏi chờ trả lời' }).click();
    await page.waitForURL(`**${routes.sellerQuestions}*`);
    await untilAlive(page);
    await page.getByLabel('Câu trả lời').fill('Tháng ba âm lịch.');
    await page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
    await page.getByText('Đã trả lời. Câu hỏi').waitFor();
    await buyer.goto(`/en${routes.product(product.handle)}`);
    await buyer.getByText('The seller answers: Tháng ba âm lịch.').waitFor();

    const found: Record<string, string[]> = {};
    for (const path of [
      routes.desk,
      routes.heldCertificates,
      routes.sellerQuestions,
      pack.pathname,
      routes.product(product.handle),
      routes.evidence('occert_khong_co'),
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
