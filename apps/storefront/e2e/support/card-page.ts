import type { Page } from 'playwright-core';
import { routes } from '../../lib/routes';
import type { Stack } from './stack';

/** Stripe's script is that of the stand-in, for this browser; the page asks for it under its own address. */
export async function standInForStripe(page: Page, { stripeUrl }: Stack): Promise<void> {
  const script = await fetch(new URL('/stand-in/stripe.js', stripeUrl)).then((answer) =>
    answer.text(),
  );
  await page
    .context()
    .route('https://js.stripe.com/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
}

/** Chooses the card at the checkout and presses the button, of which the name says the sum. @returns the sum */
export async function orderByCard(page: Page): Promise<string> {
  await page.getByLabel('Thẻ (Visa, Mastercard…)').check();
  const button = page.getByRole('button', { name: /^Đặt hàng · / });
  const sum = (await button.innerText()).replace(/^Đặt hàng · /, '');
  await button.click();
  await page.waitForURL(new RegExp(routes.cardPayment));
  await page.getByRole('heading', { name: 'Trả bằng thẻ', level: 1 }).waitFor();
  return sum;
}

/** Pays, and answers at the bank's page. */
export async function pay(page: Page, sum: string, answer: 'Đồng ý' | 'Từ chối'): Promise<void> {
  await page.getByRole('button', { name: `Trả ${sum}` }).click();
  await page.getByRole('heading', { name: 'Xác thực 3-D Secure' }).waitFor();
  await page.getByRole('link', { name: answer }).click();
}
