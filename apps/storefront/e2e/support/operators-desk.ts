import type { CalendarDate } from 'ocop-core';
import type { Locator, Page } from 'playwright-core';
import type { DecisionHead } from './register';
import type { Stack } from './stack';

/** Logs in at the admin and opens its list of certificates. */
export async function openCertificates(page: Page, { backendUrl, operator }: Stack): Promise<void> {
  await page.goto(`${backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(operator.email);
  await page.locator('input[name="password"]').fill(operator.password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
  await page.goto(`${backendUrl}/app/ocop/certificates`);
  await page.getByRole('heading', { name: 'Certificates', level: 1 }).waitFor();
}

/** Rows of the list that say this. */
export function certificateRow(page: Page, text: string): Locator {
  return page.getByRole('row').filter({ hasText: text });
}

/** Enters a decision about the certificate that is open, confirms it, and waits until it is done. */
export async function decide(
  page: Page,
  action: 'Revoke' | 'Reinstate',
  decision: DecisionHead,
  reason?: string,
): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Decision number').fill(decision.number);
  await form.getByLabel('Issuer').fill(decision.issuer);
  await typeDay(form.getByRole('group', { name: 'Signed on' }), decision.signed_on);
  await typeDay(form.getByRole('group', { name: 'In effect from' }), decision.effective_on);
  if (reason) {
    await form.getByRole('combobox', { name: 'Reason' }).click();
    await page.getByRole('option', { name: reason }).click();
  }
  await form.getByRole('button', { name: `${action} 1 certificate` }).click();
  const question = page.getByRole('alertdialog');
  // The province is made up: the desk asks whether that is meant, and why.
  await question.getByText(decision.issuer).first().waitFor();
  await question.getByLabel('Reason').fill('Quyết định minh họa');
  await question.getByLabel('I have checked the paper').click();
  await question.getByRole('button', { name: `${action} 1 certificate` }).click();
  await form.getByText(`Decision ${decision.number}`).waitFor();
  await form.getByText('The shop is up to date.').waitFor();
  await form.getByRole('button', { name: 'Close' }).last().click();
}

/** Days are typed as day, month, year; each part passes the focus on when it is full. */
async function typeDay(field: Locator, day: CalendarDate): Promise<void> {
  await field.getByRole('spinbutton').first().click();
  await field.page().keyboard.type(day.split('-').reverse().join(''));
}
