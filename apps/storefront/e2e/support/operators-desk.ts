import type { CalendarDate } from 'ocop-core';
import type { Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { DecisionHead } from './register';
import type { Stack } from './stack';

/** Milliseconds. */
const TYPED_BY = 20_000;

/** Sends the form of the admin's login; the page then goes on, or says why not. */
export async function tryToSignIn(page: Page, stack: Stack, password: string): Promise<void> {
  await page.goto(`${stack.backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(stack.operator.email);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press('Enter');
}

export async function signIn(page: Page, stack: Stack): Promise<void> {
  await tryToSignIn(page, stack, stack.operator.password);
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

/** Logs in at the admin and opens its list of certificates. */
export async function openCertificates(page: Page, stack: Stack): Promise<void> {
  await signIn(page, stack);
  await page.goto(`${stack.backendUrl}/app/ocop/certificates`);
  await page.getByRole('heading', { name: /^(Certificates|Chứng nhận)$/, level: 1 }).waitFor();
}

/** The hosts that a page asks for anything from here on; the set grows as it does. */
export function hostsAskedBy(page: Page): ReadonlySet<string> {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  return hosts;
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

/** Enters at the open certificate that its holder gives it back, and waits until the shop has followed. */
export async function enterReturn(
  page: Page,
  returnedOn: CalendarDate,
  paper: { number: string; issuer: string; dated_on: CalendarDate },
): Promise<void> {
  await page.getByRole('button', { name: 'Enter something else' }).click();
  await page.getByRole('menuitem', { name: 'Returned by the producer' }).click();
  const form = page.getByRole('dialog');
  await typeDay(form.getByRole('group', { name: 'Returned from' }), returnedOn);
  await form.getByLabel('Number of the paper').fill(paper.number);
  await form.getByLabel('Issued by').fill(paper.issuer);
  await typeDay(form.getByRole('group', { name: 'Day on the paper' }), paper.dated_on);
  await form.getByRole('button', { name: 'Enter in the register' }).click();
  await form.waitFor({ state: 'detached' });
  await page.getByText('The shop is up to date.').waitFor();
}

/**
 * Days are typed as day, month, year; each part passes the focus on when it is full. A dashboard that is busy may miss
 * a digit: whoever types sees it, and types the day again.
 */
async function typeDay(field: Locator, day: CalendarDate): Promise<void> {
  const parts = field.getByRole('spinbutton');
  const digits = day.split('-').reverse();
  await vi.waitFor(async () => {
    await parts.first().click();
    await field.page().keyboard.type(digits.join(''));
    for (const [place, part] of digits.entries()) {
      expect(await parts.nth(place).getAttribute('aria-valuenow')).toBe(String(Number(part)));
    }
  }, TYPED_BY);
}
