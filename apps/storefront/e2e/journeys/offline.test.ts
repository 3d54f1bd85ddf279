import { expect } from 'vitest';
import { journey } from '../support/journey';

journey('without a network: a page that says so, and nothing certified', async ({ visit }) => {
  const page = await visit();
  await page.goto('/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname).sort();
  });
  expect(kept).toEqual(['/ngoai-tuyen/en', '/ngoai-tuyen/vi']);

  await page.context().setOffline(true);
  const answer = await page.goto('/tim-kiem');
  expect(answer?.status()).toBe(503);
  await page.getByRole('heading', { name: 'Máy bạn đang không có mạng' }).waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/OCOP \d|\d sao/);
  // A page of its own: the first may be told of a network at any moment, and ask for its own again.
  const english = await page.context().newPage();
  await english.goto('/en/thu-hoi');
  await english.getByRole('heading', { name: 'You have no network' }).waitFor();

  await page.context().setOffline(false);
  await english.getByRole('heading', { name: 'Revoked and lapsed certificates' }).waitFor();
  expect(new URL(english.url()).pathname).toBe('/en/thu-hoi');
});
