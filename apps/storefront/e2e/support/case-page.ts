import type { Page } from 'playwright-core';
import { routes } from '../../lib/routes';
import { untilAlive } from './alive';
import { pictureOfPaper } from './desk-page';
import type { Stack } from './stack';

/** A buyer says that something is wrong with an order, and shows it. */
export async function complain(page: Page, orderId: string, words: string): Promise<void> {
  await page.goto(routes.order(orderId));
  await page.getByText('Chưa nhận được hàng, hoặc hàng không đúng?').click();
  await page.getByLabel('Chuyện gì xảy ra').selectOption('not_as_described');
  await page.getByLabel('Nói rõ thêm').fill(words);
  await page.getByRole('button', { name: 'Gửi cho người bán' }).click();
  await page.getByText('Đã ghi nhận. Người bán được báo ngay.').waitFor();
  const file = { name: 'rach.png', mimeType: 'image/png', buffer: await pictureOfPaper(page) };
  await page.getByLabel(/^Thêm ảnh/).setInputFiles(file);
  await page.getByRole('button', { name: 'Gửi ảnh' }).click();
  await page.getByText('Đã thêm ảnh.').waitFor();
  const photo = page.getByRole('img', { name: 'Ảnh bạn đã gửi, số 1' });
  await photo.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
    await photo.elementHandle(),
  );
}

/** The seller finds it under what is to be done today, and answers. @returns the page of the case */
export async function answerCase(page: Page, words: string): Promise<string> {
  await page.goto(routes.desk);
  await page.getByRole('link', { name: /khiếu nại chờ bạn trả lời/ }).click();
  await page.getByRole('link', { name: /^Khiếu nại về đơn số/ }).click();
  await page.waitForURL(`**${routes.sellerCases}/*`);
  await untilAlive(page);
  await page.getByRole('img', { name: 'Ảnh của người mua, số 1' }).waitFor();
  await page.getByLabel('Bạn làm gì').selectOption('resend');
  await page.getByLabel('Lời của bạn').fill(words);
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await page.getByText('Đã gửi trả lời cho người mua.').waitFor();
  return new URL(page.url()).pathname;
}

/** An operator, signed in at the admin in English, finds the case about an order and decides it. */
export async function decideCase(
  desk: Page,
  stack: Stack,
  { number, words }: { number: string; words: string },
): Promise<void> {
  await desk.goto(`${stack.backendUrl}/app/order-cases`);
  await desk.getByRole('link', { name: `Complaint about order ${number}`, exact: true }).click();
  await desk.getByRole('img', { name: 'The buyer’s photo 1' }).waitFor();
  await desk.getByRole('button', { name: 'Money back' }).click();
  const form = desk.getByRole('dialog');
  await form.getByRole('textbox').fill(words);
  await form.getByRole('button', { name: 'Money back' }).click();
  await form.waitFor({ state: 'detached' });
  const history = desk.getByRole('list').filter({ hasText: 'The buyer complained' });
  await history.getByText(words).waitFor();
  await desk.getByText('Done', { exact: true }).waitFor();
}
