import type { Page } from 'playwright-core';

interface Written {
  /** The words of the mark, such as '4 · Tốt'. */
  mark: string;
  words: string;
  author?: string;
}

/** Fills the form for the only goods of an order's page that may be reviewed, and sends it. @returns its region */
export async function sendReview(page: Page, { mark, words, author = '' }: Written) {
  const form = page.getByRole('region', { name: 'Hàng thế nào? Nhận xét của bạn' });
  await form.getByRole('radio', { name: mark }).check();
  await form.getByLabel('Nhận xét (không bắt buộc)').fill(words);
  await form.getByLabel('Ký tên (không bắt buộc)').fill(author);
  await form.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await page.getByText('Nhận xét hiện ra sau khi người vận hành chợ đọc.').waitFor();
  return form;
}
