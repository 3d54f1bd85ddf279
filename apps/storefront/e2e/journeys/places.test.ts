import { groupName, isGroupCode } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { routes } from '../../lib/routes';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket, basketLine } from '../support/basket-page';
import { newFair, standAt } from '../support/fair-operator';
import { journey } from '../support/journey';
import { vietnameseOn } from '../support/language';
import { decisionOfToday, isListed, type Listed } from '../support/register';
import { cardHandles, cards, cardTitles, follow, handlesOnAllPages } from '../support/search-page';
import { type Hit, searchEverything } from '../support/shop-api';
import { DESKTOP, PHONE } from '../support/visitor';

const FAIR = 'tet-thu-nghiem';
const FAIR_NAME = 'Hội chợ Tết thử nghiệm';

/** The products of a producer who sells several. */
function ofOneProducer(hits: readonly Hit[]): Hit[] {
  for (const { producer_handle } of hits) {
    const own = hits.filter((hit) => hit.producer_handle === producer_handle);
    if (own.length > 1) return own;
  }
  throw new Error('no producer of the demo sells several products');
}

journey('from a product to its producer, and on to another of theirs', async ({ stack, visit }) => {
  const [one, other] = ofOneProducer(await searchEverything(stack));
  if (!one || !other) throw new Error('nothing is sold');
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(routes.product(one.handle));
  const producer = page.getByRole('region', { name: 'Chủ thể' });
  await follow(page, producer.getByRole('link', { name: one.producer_name }));
  expect(new URL(page.url()).pathname).toBe(routes.producer(one.producer_handle));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(one.producer_name);
  await follow(page, cards(page).getByRole('link', { name: other.title, exact: true }));
  await addToBasket(page);
  await basketLine(page, other.title).waitFor();
});

journey('what is revoked leaves every page that offers it', async ({ stack, operator, visit }) => {
  const [gift] = await searchEverything(stack, { filters: { gift: true } });
  const listed = (await operator.certificates('in_force')).filter(isListed);
  const certificate = listed.find(({ product }) => product.id === gift?.product_id);
  if (!gift || !certificate || !isGroupCode(gift.group_code)) throw new Error('no gift is sold');
  const fair = await newFair(operator, { slug: FAIR, name: FAIR_NAME, opens: -1, places: 1 });
  await standAt(operator, fair, gift);
  await vi.waitFor(async () => {
    expect(await searchEverything(stack, { filters: { fair: [FAIR] } })).toHaveLength(1);
  }, 20_000);

  const page = await visit();
  const pages = [
    routes.producer(gift.producer_handle),
    routes.group(gift.group_code),
    routes.gifts,
    routes.fair(FAIR),
  ];
  for (const path of pages) expect(await offered(page, path), path).toContain(gift.handle);

  await operator.revoke(decisionOfToday(), [certificate], 'not_as_dossier');
  for (const path of pages) expect(await offered(page, path), path).not.toContain(gift.handle);
  await page.goto(routes.fair(FAIR));
  const booth = page.getByRole('listitem').filter({ hasText: 'Gian A1' });
  expect(await booth.innerText(), 'the booth stays').toContain(gift.producer_name);
  await expectEnded(page, gift, certificate);

  await operator.reinstate(decisionOfToday(), [certificate]);
  for (const path of pages) expect(await offered(page, path), path).toContain(gift.handle);
  await page.goto(routes.fairs);
  await follow(page, page.getByRole('link', { name: new RegExp(FAIR_NAME) }));
  expect(await cardTitles(page)).toEqual([gift.title]);
});

async function offered(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return handlesOnAllPages(page);
}

async function expectEnded(page: Page, gift: Hit, { verification_code }: Listed): Promise<void> {
  await page.goto(routes.producer(gift.producer_handle));
  const ended = page.getByRole('region', { name: 'Chứng nhận không còn hiệu lực' });
  const link = ended.locator(`a[href="${routes.certificate(verification_code)}"]`);
  expect(await link.count()).toBe(1);
  expect(await ended.innerText()).toContain('Đã thu hồi');
}

const SIZES = [
  {
    name: '360 px',
    viewport: PHONE,
    paths: [
      routes.group('TP'),
      `${routes.gifts}?sao=5`,
      routes.fairs,
      routes.region('bac-trung-bo'),
    ],
  },
  {
    name: '1280 px',
    viewport: DESKTOP,
    paths: [routes.group('DV'), routes.province('thai-nguyen')],
  },
];

journey.for(SIZES)(
  'the pages of places, groups and people read well in English at $name',
  async ({ viewport, paths }, { stack, visit }) => {
    const page = await visit({ viewport });
    const [any] = await searchEverything(stack);
    if (!any) throw new Error('nothing is sold');
    const found: Record<string, unknown[]> = {};
    for (const path of [routes.producer(any.producer_handle), ...paths]) {
      await page.goto(`/en${path}`);
      found[path] = [...(await accessibilityProblems(page)), ...(await vietnameseOn(page))];
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  },
);

journey('a group is narrowed by its own links, without JavaScript', async ({ stack, visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  await page.goto(routes.group('TP'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    groupName({ scheme: '2023', code: 'TP' }, 'vi'),
  );
  const stars = page.getByRole('navigation', { name: 'Theo sao' });
  await follow(page, stars.getByRole('link', { name: /^5 sao/ }));
  const five = (await searchEverything(stack, { filters: { star: [5] } })).filter(
    ({ group_code }) => group_code === 'TP',
  );
  const shown = await handlesOnAllPages(page);
  expect(shown.toSorted()).toEqual(five.map(({ handle }) => handle).sort());
  await page.goto(`${routes.group('TP')}?sao=5`);
  await follow(page, stars.getByRole('link', { name: /^5 sao/ }));
  expect(new URL(page.url()).search).toBe('');
  expect(await cardHandles(page)).not.toHaveLength(0);
});
