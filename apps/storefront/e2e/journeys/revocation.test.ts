import { formatDate } from 'ocop-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addToBasket, basketLine } from '../support/basket-page';
import { expectInForce, expectRevoked, verify } from '../support/certificate-page';
import { confirmedOrder, fillDelivery, sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { signIn } from '../support/operators-desk';
import {
  expectOnSale,
  expectOrdinary,
  expectWithdrawn,
  openProduct,
} from '../support/product-page';
import { decisionOfToday, isListed, type Listed } from '../support/register';
import {
  cardHandles,
  cards,
  cardTitles,
  filterBy,
  follow,
  handlesOnAllPages,
  searchFor,
} from '../support/search-page';
import { searchEverything, searchOnce } from '../support/shop-api';

const DECISION_SIZE = 47;
const REASON = { code: 'not_as_dossier', words: 'Sản xuất không đúng hồ sơ' } as const;

const PATH = 'from the search to the basket, off the shelf by one decision, and back';

journey(PATH, async ({ stack, operator, visit }) => {
  const page = await visit();
  const inForce = (await operator.certificates('in_force')).filter(isListed);

  // A buyer finds a product, and asks the register about its badge.
  await page.goto('/');
  await searchFor(page, 'mat ong');
  expect(await cardTitles(page)).toContainEqual(expect.stringMatching(/mật ong/i));
  await filterBy(page, 'Sao OCOP', '4 sao');
  const [first] = await cardHandles(page);
  const chosen = inForce.find(({ product }) => product.handle === first);
  if (!chosen) throw new Error(`no certificate in force behind the first card, ${first}`);
  expect(chosen).toMatchObject({ star: 4, product_name: expect.stringMatching(/mật ong/i) });
  await filterBy(page, 'Vùng', chosen.place.region_name_vi);
  expect(await cardHandles(page)).toContain(first);
  const elsewhere = inForce.filter(({ place, star }) => {
    return place.region_code !== chosen.place.region_code || star !== 4;
  });
  expect(among(await cardHandles(page), elsewhere)).toEqual([]);
  await follow(page, cards(page).getByRole('heading').getByRole('link').first());
  await expectOnSale(page, chosen);
  await verify(page);
  await expectInForce(page, chosen);

  // Into the basket, with another product; the checkout is open and filled in.
  const [kept, resting, ...others] = inForce.filter(({ id }) => id !== chosen.id);
  if (!kept || !resting) throw new Error('the demo has too few products');
  for (const certificate of [chosen, kept]) {
    await openProduct(page, certificate);
    await addToBasket(page);
  }
  const checkout = await page.context().newPage();
  await checkout.goto('/thanh-toan');
  await fillDelivery(checkout);

  // One of the products rests: its seller took it out of the shop. Then comes the decision.
  await operator.setProductStatus(resting.product.id, 'draft');
  const published = await operator.publishedProducts();
  // What a seller does reaches search by an event, a moment later; only a decision does so at once.
  const onShelf = async () => (await searchEverything(stack)).map(({ handle }) => handle);
  await expect.poll(async () => among(await onShelf(), [resting])).toEqual([]);
  const shelf = await searchEverything(stack);
  const revoked = [chosen, resting, ...others.slice(0, DECISION_SIZE - 2)];
  await page.goto('/');
  const decision = decisionOfToday();
  const { counts } = await operator.revoke(decision, revoked, REASON.code);
  expect(counts).toEqual({ applied: DECISION_SIZE, already: 0 });

  // The very next request shows none of them: pages, search, home.
  await page.goto('/tim-kiem');
  const shown = await handlesOnAllPages(page);
  expect(among(shown, revoked)).toEqual([]);
  const left = shelf.filter(({ handle }) => among([handle], revoked).length === 0);
  expect(left).toHaveLength(shelf.length - (DECISION_SIZE - 1));
  expect([...shown].sort()).toEqual(left.map((hit) => hit.handle).sort());
  expect(await searchEverything(stack)).toEqual(left);
  await page.goto('/');
  expect(among(await cardHandles(page), revoked)).toEqual([]);
  await searchFor(page, 'mat ong');
  expect(await cardHandles(page)).not.toContain(chosen.product.handle);
  const stillPublished = await operator.publishedProducts();
  expect(revoked.filter(({ product }) => stillPublished.has(product.id))).toEqual([]);
  expect(stillPublished.size).toBe(published.size - (DECISION_SIZE - 1));

  // What stays says why.
  await openProduct(page, chosen);
  await expectWithdrawn(page, chosen, decision);
  await verify(page);
  await expectRevoked(page, chosen, decision);

  // The open checkout is refused, and so is a new one; the basket names the line.
  await sendOrder(checkout);
  await checkout.waitForURL(/\/gio-hang#khong-ban$/);
  await checkout.locator(':focus').getByText('1 món trong giỏ chưa đặt được').waitFor();
  await checkout.close();
  await page.goto('/thanh-toan');
  expect(new URL(page.url()).pathname).toBe('/gio-hang');
  const line = basketLine(page, chosen.product.title);
  const refusal = await line.innerText();
  expect(refusal).toContain(
    `Chứng nhận đã bị thu hồi từ ngày ${formatDate(decision.effective_on, 'vi')}.`,
  );
  expect(refusal).toContain(`Quyết định số ${decision.number} của ${decision.issuer}.`);
  expect(refusal).toContain(REASON.words);
  expect(await basketLine(page, kept.product.title).innerText()).not.toContain('thu hồi');
  expect(await page.getByRole('link', { name: 'Thanh toán', exact: true }).count()).toBe(0);

  // Without that line the rest becomes an order.
  await line.getByRole('button', { name: /^Bỏ sản phẩm này/ }).click();
  await page.getByText('Đã bỏ khỏi giỏ.').waitFor();
  await follow(page, page.getByRole('link', { name: 'Thanh toán', exact: true }));
  await fillDelivery(page);
  await sendOrder(page);
  const order = await operator.order(await confirmedOrder(page));
  expect(order).toMatchObject({ status: 'pending', items: [{ product_id: kept.product.id }] });
  const confirmation = await page.getByRole('main').innerText();
  expect(confirmation).toContain(kept.product.title);
  expect(confirmation).toContain('Thành phố Cần Thơ');
  expect(confirmation).not.toContain(chosen.product.title);

  // The decision is taken back: what it took away returns, and nothing else.
  await operator.reinstate(decisionOfToday(), revoked);
  expect(await operator.publishedProducts()).toEqual(published);
  expect(published.has(resting.product.id)).toBe(false);
  expect(await searchEverything(stack)).toEqual(shelf);
  await openProduct(page, chosen);
  await expectOnSale(page, chosen);
  await page.goto('/tim-kiem');
  expect((await handlesOnAllPages(page)).sort()).toEqual(shelf.map((hit) => hit.handle).sort());
  await operator.setProductStatus(resting.product.id, 'published');
});

const STOPPED = 'production_stopped';

journey(
  'off sale for stopped production, or on sale without its seal where the policy says so',
  async ({ stack, operator, visit }) => {
    const page = await visit();
    const chosen = (await operator.certificates('in_force')).filter(isListed).at(-1);
    if (!chosen) throw new Error('the demo has no product in force');
    const { title, handle } = chosen.product;
    const isFoundBy = async (filters: NonNullable<Parameters<typeof searchOnce>[1]['filters']>) => {
      const { hits } = await searchOnce(stack, { q: title, filters });
      return hits.some((hit) => hit.handle === handle);
    };
    const stars = { star: [chosen.star] };
    expect(await isFoundBy(stars)).toBe(true);

    // Nobody chose: it is gone.
    const first = decisionOfToday();
    await operator.revoke(first, [chosen], STOPPED);
    await openProduct(page, chosen);
    await expectWithdrawn(page, chosen, first);
    expect(await isFoundBy({})).toBe(false);
    await operator.reinstate(decisionOfToday(), [chosen]);

    // The operator chooses on a phone; the same decision then takes the seal and leaves the product.
    const desk = await visit({ viewport: { width: 360, height: 740 } });
    await signIn(desk, stack);
    await desk.goto(`${stack.backendUrl}/app/ocop/listing-policy`);
    const choice = desk.getByRole('switch', { name: /^(Dừng sản xuất|Production stopped)/ });
    await choice.click();
    expect(await isScrolledSideways(desk)).toBe(false);
    await desk.getByRole('button', { name: /^(Lưu phiên bản mới|Save as a new version)$/ }).click();
    await desk.getByText(/^(Đang áp dụng|In effect)$/).waitFor();
    try {
      const decision = decisionOfToday();
      await operator.revoke(decision, [chosen], STOPPED);
      await openProduct(page, chosen);
      await expectOrdinary(page, chosen, decision);
      expect(await isFoundBy({})).toBe(true);
      for (const filters of [
        stars,
        { region: [chosen.place.region_code] },
        { province: [chosen.place.current_code] },
      ]) {
        expect(await isFoundBy(filters), JSON.stringify(filters)).toBe(false);
      }
      const { hits } = await searchOnce(stack, { q: title });
      expect(hits.find((hit) => hit.handle === handle)).toMatchObject({ star: null });

      // Bought as any other thing.
      await addToBasket(page);
      await follow(page, page.getByRole('link', { name: 'Thanh toán', exact: true }));
      await fillDelivery(page);
      await sendOrder(page);
      const order = await operator.order(await confirmedOrder(page));
      expect(order).toMatchObject({
        status: 'pending',
        items: [{ product_id: chosen.product.id }],
      });

      // The policy changes; what was decided stays, until the certificate is given back.
      await operator.setListingPolicy([]);
      await openProduct(page, chosen);
      await expectOrdinary(page, chosen, decision);
    } finally {
      await operator.setListingPolicy([]);
      await operator.reinstate(decisionOfToday(), [chosen]);
    }
    await openProduct(page, chosen);
    await expectOnSale(page, chosen);
    expect(await isFoundBy(stars)).toBe(true);
  },
);

async function isScrolledSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** Those of the handles that belong to products of these certificates. */
function among(handles: readonly string[], certificates: readonly Listed[]): string[] {
  const theirs = new Set(certificates.map(({ product }) => product.handle));
  return handles.filter((handle) => theirs.has(handle));
}
