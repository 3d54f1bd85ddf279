import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fold } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { journey } from '../support/journey';
import { vietnameseOn } from '../support/language';
import { decisionOfToday } from '../support/register';

const run = promisify(execFile);

/** Types into the look-up form and sends it. */
async function lookUp(page: Page, text: string): Promise<void> {
  await page.goto('/chung-nhan');
  await page.getByLabel('Mã, số quyết định hoặc tên sản phẩm').fill(text);
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.waitForURL(/\/chung-nhan[/?]/);
}

async function rows(page: Page): Promise<string> {
  return (await page.getByTestId('certificate-row').allInnerTexts()).join('\n');
}

journey(
  'without JavaScript: by name, decision and code, also a mistyped one',
  async ({ operator, visit }) => {
    const page = await visit({ javaScriptEnabled: false });
    const [certificate] = await operator.certificates('in_force');
    if (!certificate) throw new Error('the demo has no certificate in force');
    const { product_name, verification_code: code, recognition_decision } = certificate;

    await lookUp(page, fold(product_name));
    expect(await rows(page)).toContain(code);
    expect(await rows(page)).toContain('Còn hiệu lực, đến hết ngày');
    await lookUp(page, `Quyết định số ${recognition_decision.number}`);
    expect(await rows(page)).toContain(recognition_decision.number);
    await lookUp(page, code.toLowerCase().replaceAll('-', ' '));
    expect(new URL(page.url()).pathname).toBe(`/chung-nhan/${code}`);

    const mistyped = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
    await lookUp(page, mistyped);
    await page.getByText(`Mã “${mistyped}” chưa đúng`).waitFor();
    expect(await rows(page)).toContain(code);
    await lookUp(page, 'không có thứ này đâu');
    await page.getByText('Sổ đăng ký không có gì khớp').waitFor();
  },
);

journey(
  'without JavaScript: what was revoked, by province and decision',
  async ({ operator, visit }) => {
    const page = await visit({ javaScriptEnabled: false });
    const [first] = await operator.certificates('in_force');
    if (!first) throw new Error('the demo has no certificate in force');
    await page.goto('/thu-hoi');
    expect(await rows(page)).not.toContain(first.verification_code);
    expect(await rows(page)).toContain('Ví dụ dựng ra để trình diễn');

    const decision = decisionOfToday();
    await operator.revoke(decision, [first], 'not_as_dossier');
    await page.goto('/thu-hoi');
    // Whatever else ended today stands beside it.
    const row = page.getByTestId('certificate-row').filter({ hasText: first.verification_code });
    const newest = await row.innerText();
    expect(newest).toContain(first.product_name);
    expect(newest).toContain(`Quyết định thu hồi số ${decision.number} của ${decision.issuer}`);
    expect(newest).toContain('Sản xuất không đúng hồ sơ');

    await page.getByLabel('Số quyết định').fill(decision.number);
    await page.getByRole('button', { name: 'Lọc' }).click();
    await page.waitForURL(/quyet-dinh=/);
    expect(await page.getByTestId('certificate-row').count()).toBe(1);
    const elsewhere = first.place.current_code === '01' ? 'ca-mau' : 'ha-noi';
    await page.getByLabel('Tỉnh, thành phố').selectOption(elsewhere);
    await page.getByRole('button', { name: 'Lọc' }).click();
    await page.getByText('Không có chứng nhận nào khớp').waitFor();
    await page.goto('/thu-hoi?quyet-dinh=abc');
    await page.getByText('“abc” không phải số quyết định').waitFor();

    await operator.reinstate(decisionOfToday(), [first]);
    await page.goto('/thu-hoi');
    expect(await rows(page)).not.toContain(first.verification_code);
  },
);

const PAGES = [
  '/chung-nhan?q=mat+ong',
  '/chung-nhan?q=CP-2222-2222',
  '/thu-hoi',
  '/thong-ke',
  '/sao-duoc-tinh-the-nao',
  '/gioi-thieu',
  '/lien-he',
  '/chinh-sach/bao-mat',
];

journey('pages of trust are accessible, and whole in English', async ({ visit }) => {
  const page = await visit();
  const found: Record<string, string[]> = {};
  for (const path of PAGES) {
    await page.goto(path);
    found[path] = await accessibilityProblems(page);
    await page.goto(`/en${path}`);
    found[`/en${path}`] = await vietnameseOn(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  }
  expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
});

journey(
  'policies say that they are templates, and stay out of search engines',
  async ({ visit }) => {
    const page = await visit({ javaScriptEnabled: false });
    await page.goto('/chinh-sach/mua-hang');
    const links = page.getByRole('navigation', { name: 'Các chính sách' }).getByRole('link');
    expect(await links.count()).toBe(7);
    for (const path of await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    )) {
      const answer = await page.goto(path ?? '');
      expect(answer?.status(), String(path)).toBe(200);
      await page.getByText('Bản mẫu, chưa phải chính sách thật').waitFor();
      expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain(
        'noindex',
      );
    }
    expect((await page.goto('/chinh-sach/khong-co'))?.status()).toBe(404);
  },
);

journey('the script that a reader is given finds the register whole', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto('/sao-duoc-tinh-the-nao');
  const directory = mkdtempSync(join(tmpdir(), 'so-dang-ky-'));
  try {
    const script = join(directory, 'so-dang-ky.mjs');
    writeFileSync(script, (await page.getByTestId('code').textContent()) ?? '');
    const { stdout } = await run(process.execPath, [script]);
    expect(stdout).toMatch(/^\d+ entries, unbroken; last hash [0-9a-f]{64}$/m);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
