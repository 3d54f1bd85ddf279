import type { Page } from 'playwright-core';
import { pictureOfPaper } from './desk-page';
import type { Stack } from './stack';

/** An operator, signed in at the admin in English, enters what an authority asks about a seller. */
export async function enterRequest(
  desk: Page,
  stack: Stack,
  { seller, paper, words }: { seller: string; paper: string; words: string },
): Promise<void> {
  await desk.goto(`${stack.backendUrl}/app/authority-requests`);
  await desk.getByRole('button', { name: 'Enter a request' }).click();
  const form = desk.getByRole('dialog');
  const now = new Date();
  await form.getByLabel('Authority').fill('Chi cục Quản lý thị trường');
  await form.getByLabel('Number of the paper').fill(paper);
  await form.getByLabel('Date of the paper').fill(now.toISOString().slice(0, 10));
  await form.getByLabel('Received at').fill(`${now.toISOString().slice(0, 10)}T00:00`);
  await form.getByLabel('What is asked').selectOption({ label: 'Remove goods' });
  await form.getByLabel('Seller concerned').selectOption({ label: seller });
  await form.getByLabel('In its words').fill(words);
  await form.getByRole('button', { name: 'Enter a request' }).click();
  await form.waitFor({ state: 'detached' });
  await desk.getByRole('link', { name: new RegExp(`^${paper} · `) }).click();
  await desk.getByText(words).first().waitFor();
  const file = { name: 'van-ban.png', mimeType: 'image/png', buffer: await pictureOfPaper(desk) };
  await desk.getByLabel('Add a file').setInputFiles(file);
  await desk.getByRole('link', { name: 'van-ban.png' }).waitFor();
}

/** Does something about the request that is open, and says what; it then stands in its history. */
export async function actOnRequest(
  desk: Page,
  act: 'Stop the seller’s sales' | 'Let sell again' | 'Close the request',
  words: string,
): Promise<void> {
  await desk.getByRole('button', { name: act }).click();
  const form = desk.getByRole('dialog');
  await form.getByLabel('Say what was done').fill(words);
  await form.getByRole('button', { name: act }).click();
  await form.waitFor({ state: 'detached' });
  await desk.getByText(words).waitFor();
}
