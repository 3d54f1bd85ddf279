import { formatDate } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DecisionHead, Listed } from './register';

/** Follows the link that a product's page has to its certificate. */
export async function verify(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kiểm chứng chứng nhận này' }).click();
  await page.waitForURL(/\/chung-nhan\/CP-/);
}

export async function expectInForce(page: Page, certificate: Listed): Promise<void> {
  const { recognition_decision: decision, valid_from, valid_to } = certificate;
  const text = await page.getByRole('main').innerText();
  expect(text).toContain(certificate.verification_code);
  expect(text).toContain(`Còn hiệu lực, đến hết ngày ${formatDate(valid_to, 'vi')}`);
  const signed = formatDate(decision.signed_on, 'vi');
  expect(text).toContain(`Số ${decision.number}, ${decision.issuer}, ký ngày ${signed}`);
  expect(text).toContain(`${formatDate(valid_from, 'vi')} đến hết ${formatDate(valid_to, 'vi')}`);
}

export async function expectRevoked(
  page: Page,
  { verification_code }: Listed,
  decision: DecisionHead,
): Promise<void> {
  const text = await page.getByRole('main').innerText();
  expect(text).toContain(verification_code);
  expect(text).toContain(`Đã thu hồi, từ ngày ${formatDate(decision.effective_on, 'vi')}`);
  const signed = formatDate(decision.signed_on, 'vi');
  expect(text).toContain(
    `Quyết định thu hồi số ${decision.number} của ${decision.issuer}, ký ngày ${signed}.`,
  );
  expect(text).not.toContain('Còn hiệu lực');
}
