import { expect } from 'vitest';
import { journey } from '../support/journey';
import { cardHandles } from '../support/search-page';

journey('without JavaScript: two cards of a list side by side', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto('/tim-kiem');
  const send = page.getByRole('main').getByRole('button', { name: /^So sánh/ });
  expect(await send.isVisible(), 'the bar waits for a tick').toBe(false);
  const [first, second] = await cardHandles(page);
  const ticks = page.getByRole('checkbox', { name: /để so sánh$/ });
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await send.click();
  await page.waitForURL(/\/so-sanh\?/);
  expect(new URL(page.url()).searchParams.getAll('sp')).toEqual([first, second]);
  const table = page.getByRole('table');
  for (const handle of [first, second]) {
    expect(await table.locator(`a[href="/san-pham/${handle}"]`).count()).toBeGreaterThan(0);
  }
});
