import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { journey } from '../support/journey';
import { tabTo } from '../support/keyboard';
import { follow } from '../support/search-page';
import { DESKTOP, PHONE } from '../support/visitor';

const TODAY = '34 tỉnh, thành phố của hôm nay';
const FORMER = '63 tỉnh, thành phố trước 1/7/2025';

function tiles(page: Page, map: string): Locator {
  return page.getByRole('list', { name: map }).getByRole('link');
}

function tile(page: Page, map: string, name: RegExp): Locator {
  return page.getByRole('list', { name: map }).getByRole('link', { name });
}

/** The number in a text, 0 for none. */
function numberIn(text: string): number {
  return Number(/\d[\d.]*/.exec(text)?.[0].replaceAll('.', '') ?? 0);
}

/** The first tile of a map with something to sell: its number, and the number on its page. */
async function countedAndFound(page: Page, map: string): Promise<[counted: number, found: number]> {
  const tile = tiles(page, map).filter({ hasText: /: \d/ }).first();
  const counted = numberIn((await tile.innerText()).replace(/^[^:]*:/, ''));
  const address = (await tile.getAttribute('href')) ?? '';
  await page.goto(address);
  return [counted, numberIn(await page.getByRole('heading', { level: 1 }).innerText())];
}

journey('without JavaScript: both maps, their counts and their links', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false, viewport: DESKTOP });
  await page.goto('/');
  expect(await tiles(page, TODAY).count()).toBe(34);
  expect(await tiles(page, FORMER).count(), 'the other map is out of the way').toBe(0);
  await tiles(page, TODAY).filter({ hasText: 'Đà Nẵng' }).getByText('Hoàng Sa').waitFor();
  await tiles(page, TODAY).filter({ hasText: 'Khánh Hòa' }).getByText('Trường Sa').waitFor();
  const [counted, found] = await countedAndFound(page, TODAY);
  expect(counted).toBeGreaterThan(0);
  expect(found).toBe(counted);

  await page.goto('/');
  await page.getByRole('radio', { name: /^63 tỉnh/ }).check();
  expect(await tiles(page, FORMER).count()).toBe(63);
  expect(await tiles(page, TODAY).count()).toBe(0);
  await tiles(page, FORMER).filter({ hasText: 'Đà Nẵng' }).getByText('Hoàng Sa').waitFor();
  await tiles(page, FORMER).filter({ hasText: 'Khánh Hòa' }).getByText('Trường Sa').waitFor();
  const [countedFormer, foundFormer] = await countedAndFound(page, FORMER);
  expect(new URL(page.url()).searchParams.get('tinh-cu')).not.toBeNull();
  expect(countedFormer).toBeGreaterThan(0);
  expect(foundFormer).toBe(countedFormer);
});

journey.for([
  { name: 'phone', viewport: PHONE },
  { name: 'desktop', viewport: DESKTOP },
])('by keyboard over the map ($name)', async ({ viewport }, { visit }) => {
  const page = await visit({ viewport });
  await page.goto('/');
  await tabTo(page, page.getByRole('radio', { name: /^34 tỉnh/ }));
  const phuTho = tile(page, TODAY, /^Phú Thọ:/);
  await tabTo(page, phuTho);
  await phuTho.getByText('Gồm Hòa Bình, Phú Thọ, Vĩnh Phúc trước đây').waitFor();
  for (let stop = 0; stop < 34; stop += 1) {
    if (
      await page.getByRole('radio', { name: /^34 tỉnh/ }).evaluate((node) => node.matches(':focus'))
    )
      break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('ArrowRight');
  const haGiang = tile(page, FORMER, /^Hà Giang:/);
  await tabTo(page, haGiang);
  await haGiang.getByText('Nay thuộc Tuyên Quang').waitFor();
  await Promise.all([page.waitForURL(/tim-kiem\?tinh-cu=ha-giang/), page.keyboard.press('Enter')]);
});

journey('a province stands on the map of its region, then and now', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  const region = 'vùng Trung du và miền núi phía Bắc';
  const today = `Các tỉnh, thành phố của ${region}`;
  const former = `Các tỉnh, thành phố trước 1/7/2025 trên đất ${region}`;

  await page.goto(routes.region('trung-du-va-mien-nui-phia-bac'));
  expect(await tiles(page, today).count()).toBe(9);
  const [counted, found] = await countedAndFound(page, today);
  expect(counted).toBeGreaterThan(0);
  expect(found).toBe(counted);

  await page.goto(routes.province('phu-tho'));
  expect(await currentTiles(page, today)).toEqual(['phu-tho']);
  await page.getByRole('radio', { name: /^63 tỉnh/ }).check();
  expect(await tiles(page, former).count()).toBe(14);
  expect(await currentTiles(page, former)).toEqual([]);

  const parts = page.getByRole('navigation', { name: /^Phú Thọ ngày nay gồm 3 tỉnh/ });
  expect(await parts.getByRole('listitem').count()).toBe(3);
  const part = parts.getByRole('link', { name: /^Hòa Bình/ });
  const certified = numberIn(await part.innerText());
  expect(certified).toBeGreaterThan(0);
  await follow(page, part);
  expect(numberIn(await page.getByRole('heading', { level: 1 }).innerText())).toBe(certified);

  await page.goto(routes.province('hoa-binh'));
  expect(await page.getByRole('radio', { name: /^63 tỉnh/ }).isChecked()).toBe(true);
  expect(await currentTiles(page, former)).toEqual(['hoa-binh']);
  await follow(page, page.getByRole('main').getByRole('link', { name: 'Phú Thọ' }).first());
  expect(new URL(page.url()).pathname).toBe(routes.province('phu-tho'));
});

/** Which provinces of a map are said to be the page's own, as their addresses name them. */
async function currentTiles(page: Page, map: string): Promise<string[]> {
  const links = page.getByRole('list', { name: map }).locator('a[aria-current="page"]');
  const addresses = await links.evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('href')),
  );
  return addresses.map((address) => address?.split(/[/=]/).at(-1) ?? '');
}
