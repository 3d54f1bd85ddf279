import { expect } from 'vitest';
import { addToBasket } from '../support/basket-page';
import { fillDelivery } from '../support/checkout-page';
import { journey } from '../support/journey';
import { killStorefront, startStorefrontAgain } from '../support/power';
import { expectOnSale, expectWithdrawn, openProduct } from '../support/product-page';
import { decisionOfToday, isListed } from '../support/register';
import { cardHandles } from '../support/search-page';

journey(
  'killed while a badge is revoked, the shop wakes up with the truth',
  async ({ stack, operator, visit }) => {
    const [chosen] = (await operator.certificates('in_force')).filter(isListed);
    if (!chosen) throw new Error('the demo has no product in force');
    const page = await visit();
    const lists = ['/', `/tinh/${chosen.place.current_code}`];
    for (const path of lists) await page.request.get(path);
    await openProduct(page, chosen);
    await expectOnSale(page, chosen);

    await killStorefront(stack);
    const decision = decisionOfToday();
    await operator.revoke(decision, [chosen], 'not_as_dossier');
    await startStorefrontAgain(stack);

    await openProduct(page, chosen);
    await expectWithdrawn(page, chosen, decision);
    for (const path of lists) {
      await page.goto(path);
      expect(await cardHandles(page), path).not.toContain(chosen.product.handle);
    }

    // It slept through a purge, not through its work: the next one reaches it.
    await operator.reinstate(decisionOfToday(), [chosen]);
    await openProduct(page, chosen);
    await expectOnSale(page, chosen);
  },
);

journey(
  'what one visitor leaves in the shop no other is ever handed',
  async ({ stack, operator, visit }) => {
    const [chosen] = (await operator.certificates('in_force')).filter(isListed);
    if (!chosen) throw new Error('the demo has no product in force');
    const page = await visit();
    await openProduct(page, chosen);
    await page.getByRole('button', { name: `Lưu lại : ${chosen.product.title}` }).click();
    await page.getByRole('button', { name: `Đã lưu lại : ${chosen.product.title}` }).waitFor();
    await addToBasket(page);
    await page.goto('/thanh-toan');
    await fillDelivery(page);
    const cookie = (await page.context().cookies())
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const read = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(new URL(path, stack.shopUrl), { headers });
      return {
        caching: response.headers.get('cache-control') ?? '',
        setsCookies: response.headers.getSetCookie().length > 0,
        body: await response.text(),
      };
    };

    const product = `/san-pham/${chosen.product.handle}`;
    const pages = [
      '/',
      '/tim-kiem?q=mat+ong',
      product,
      '/gio-hang',
      '/thanh-toan',
      '/da-luu',
      '/don-hang',
    ];
    for (const path of [...pages, ...pages.map((path) => `/en${path}`)]) {
      const [known, stranger] = [await read(path, { cookie }), await read(path)];
      for (const { caching } of [known, stranger]) {
        expect(caching, path).toMatch(/private|no-store/);
        expect(caching, path).not.toMatch(/public|s-maxage/);
      }
    }
    const shared = ['/sitemap.xml', '/robots.txt', '/feed/vi/thu-hoi.xml', '/manifest.webmanifest'];
    for (const path of shared) {
      const [known, stranger] = [await read(path, { cookie }), await read(path)];
      expect(known, path).toEqual(stranger);
      expect(stranger.setsCookies, path).toBe(false);
    }
    for (const path of ['/gio-hang', '/da-luu']) {
      expect((await read(path, { cookie })).body, path).toContain(chosen.product.title);
      expect((await read(path)).body, path).not.toContain(chosen.product.title);
    }
  },
);
