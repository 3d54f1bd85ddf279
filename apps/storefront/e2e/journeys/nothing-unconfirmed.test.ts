import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { journey } from '../support/journey';
import { startSecondStorefront } from '../support/power';
import { decisionOfToday, isListed, type Listed } from '../support/register';
import { productsOfOnePack } from '../support/shop-api';
import {
  readRegisterSequence,
  untilCommitted,
  type Watched,
  watchPages,
} from '../support/watch-pages';

/** Nothing is shown on data that nobody has confirmed for longer. */
const A_SECOND = 1_000;
const SEAL = 'data-testid="seal"';

/** Every kind of page that shows what is certified, in the storefront at an address. */
async function pagesOf(shopUrl: string, { product }: Listed): Promise<Watched[]> {
  const path = `/san-pham/${product.handle}`;
  const read = async (address: string) => (await fetch(new URL(address, shopUrl))).text();
  const [, producer] = /href="(\/chu-the\/[^"]+)"/.exec(await read(path)) ?? [];
  const [, products] =
    /<loc>[^<]*(\/sitemap\/[^<]*product[^<]*)<\/loc>/.exec(await read('/sitemap.xml')) ?? [];
  if (!producer || !products) throw new Error('no producer on the page, or no part in the sitemap');
  // A product that is named without a seal is no offer: what is revoked may be named as that.
  const card = (html: string) =>
    html.split('<article').some((part) => part.includes(`href="${path}"`) && part.includes(SEAL))
      ? 'its card'
      : null;
  const pages: [string, Watched['shows']][] = [
    [
      path,
      (html) => {
        const [own = ''] = html.split('Còn hiệu lực, cùng ở');
        if (own.includes(SEAL)) return 'the seal';
        return own.includes('Thêm vào giỏ') ? 'the form' : null;
      },
    ],
    [producer, card],
    [`/tim-kiem?q=${encodeURIComponent(product.title)}`, card],
    ['/', card],
    [products, (xml) => (xml.includes(`${path}<`) ? 'its address' : null)],
  ];
  return pages.map(([address, shows]) => ({ url: new URL(address, shopUrl), shows }));
}

function isProductPage({ url }: { url: URL }): boolean {
  return url.pathname.startsWith('/san-pham/');
}

async function decideWhileWatched(
  pages: readonly Watched[],
  { sequence, decide }: { sequence: () => Promise<number>; decide: () => Promise<unknown> },
) {
  // Everything is kept before the decision comes.
  for (const { url } of pages) await (await fetch(url)).text();
  const before = await sequence();
  const watch = watchPages(pages);
  const products = pages.filter(isProductPage);
  const seen = () => new Set(watch.sightings.filter(isProductPage).map(({ url }) => url.href));
  await expect
    .poll(() => seen().size, { message: 'the watch sees the seal', timeout: 60_000 })
    .toBe(products.length);
  const committed = untilCommitted(sequence, before);
  const decided = decide();
  const commit = await committed;
  await decided;
  await expect
    .poll(() => pages.every((page) => watch.looksSince(page, commit + A_SECOND) > 1), {
      timeout: 60_000,
    })
    .toBe(true);
  await watch.stop();
  return { commit, sightings: watch.sightings };
}

for (const size of [1, 300]) {
  const title = `after a decision over ${size}, or all that there are, no page shows what it took away`;
  journey(title, async ({ stack, operator }) => {
    const inForce = (await operator.certificates('in_force')).filter(isListed);
    const revoked = inForce.slice(0, size);
    const [chosen] = revoked;
    if (!chosen) throw new Error('the demo has no product in force');
    const untold = await startSecondStorefront(stack);
    const pages = [...(await pagesOf(stack.shopUrl, chosen)), ...(await pagesOf(untold, chosen))];
    const { commit, sightings } = await decideWhileWatched(pages, {
      sequence: () => readRegisterSequence(stack),
      decide: () => operator.revoke(decisionOfToday(), revoked, 'not_as_dossier'),
    });
    await operator.reinstate(decisionOfToday(), revoked);

    for (const origin of [new URL(stack.shopUrl).origin, new URL(untold).origin]) {
      const last = Math.max(
        ...sightings.filter(({ url }) => url.origin === origin).map(({ began }) => began - commit),
      );
      const who = untold.startsWith(origin) ? 'not told' : 'told';
      process.stdout.write(
        `${revoked.length} certificates, storefront ${who}: the last request that got one began ${Math.round(last)} ms after the commit\n`,
      );
    }
    expect(sightings.filter(({ began }) => began > commit + A_SECOND)).toEqual([]);
  });
}

journey(
  'a page that is asked for all the time shows a price that was changed within the second',
  async ({ stack, operator }) => {
    const [chosen] = await productsOfOnePack(stack);
    if (!chosen) throw new Error('the demo has no product of one pack');
    const url = new URL(routes.product(chosen.handle), stack.shopUrl);
    const looks: { began: number; price: number }[] = [];
    let isOpen = true;
    const look = async () => {
      while (isOpen) {
        const began = Date.now();
        const [, price] = /"price":(\d+)/.exec(await (await fetch(url)).text()) ?? [];
        looks.push({ began, price: Number(price) });
      }
    };
    const crowd = Promise.all(Array.from({ length: 4 }, look));
    const lookedSince = (instant: number) => looks.filter(({ began }) => began > instant);
    const fewer = chosen.price - 1_000;
    try {
      await expect.poll(() => looks.length).toBeGreaterThan(50);
      expect(new Set(looks.map(({ price }) => price))).toEqual(new Set([chosen.price]));
      await operator.setPrice(chosen.title, fewer);
      const changed = Date.now() + A_SECOND;
      await expect.poll(() => lookedSince(changed).length).toBeGreaterThan(50);
      expect(new Set(lookedSince(changed).map(({ price }) => price))).toEqual(new Set([fewer]));
    } finally {
      isOpen = false;
      await crowd;
      await operator.setPrice(chosen.title, chosen.price);
    }
  },
);
