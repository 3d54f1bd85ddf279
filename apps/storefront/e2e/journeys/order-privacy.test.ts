import { expect } from 'vitest';
import { addToBasket } from '../support/basket-page';
import { BUYER, confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { cards, follow } from '../support/search-page';
import { readableCookies } from '../support/visitor';

journey('an order can be read by the browser that placed it, and no other', async ({ visit }) => {
  const page = await visit();
  await page.goto('/tim-kiem?xep=gia-thap');
  await follow(page, cards(page).getByRole('heading').getByRole('link').first());
  await addToBasket(page);
  await page.goto('/thanh-toan');
  await fillDelivery(page);
  await sendOrder(page);
  const id = await confirmedOrder(page);
  await page.reload();
  expect(await confirmedOrder(page)).toBe(id);
  expect(await page.getByRole('main').innerText()).toContain(BUYER.name);

  const stranger = await visit();
  for (const address of [`/don-hang/${id}`, `/en/don-hang/${id}`, '/don-hang/order_01']) {
    await stranger.goto(address);
    const text = await stranger.locator('html').innerText();
    expect(text).toMatch(/Không mở được đơn hàng này|This order cannot be opened/);
    expect(text).not.toContain(BUYER.name);
    expect(text).not.toContain(BUYER.street);
  }

  const jar = await page.context().cookies();
  // Scripts read nothing that opens an order or a basket.
  expect(await readableCookies(page)).toEqual(['co-script', 'da-xem']);
  const pass = jar.find(({ value }) => value.startsWith(id));
  if (!pass) throw new Error('the buyer has no pass to the order');
  const forged = { ...pass, value: pass.value.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')) };
  await stranger.context().addCookies([forged]);
  await stranger.goto(`/don-hang/${id}`);
  await stranger.getByRole('heading', { name: 'Không mở được đơn hàng này' }).waitFor();
  await stranger.context().addCookies([pass]);
  await stranger.goto(`/don-hang/${id}`);
  expect(await confirmedOrder(stranger)).toBe(id);
});
