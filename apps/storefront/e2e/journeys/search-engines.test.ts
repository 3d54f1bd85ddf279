import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { journey } from '../support/journey';
import { decisionOfToday, isListed } from '../support/register';

const manifestSchema = z.object({
  name: z.string().min(1),
  start_url: z.string(),
  scope: z.literal('/'),
  display: z.literal('standalone'),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })),
});

/** The texts of all elements of a name in an XML document, which has to be well-formed. */
async function textsIn(page: Page, path: string, name: string): Promise<string[]> {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  return page.evaluate(
    ([xml = '', tag = '']) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const [error] = parsed.getElementsByTagName('parsererror');
      if (error) throw new Error(error.textContent ?? 'not XML');
      return [...parsed.getElementsByTagName(tag)].map((element) => element.textContent ?? '');
    },
    [await answer.text(), name],
  );
}

/** Paths of all pages that the sitemap names. */
async function sitemapPaths(page: Page): Promise<string[]> {
  const parts = await textsIn(page, '/sitemap.xml', 'loc');
  const addresses: string[] = [];
  for (const part of parts) addresses.push(...(await textsIn(page, part, 'loc')));
  return addresses.map((address) => new URL(address).pathname);
}

async function png(page: Page, path: string) {
  const answer = await page.request.get(path);
  expect(answer.status(), path).toBe(200);
  expect(answer.headers()['content-type']).toBe('image/png');
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { size: `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, bytes };
}

journey('sitemap, feeds and pictures follow the register', async ({ operator, visit }) => {
  const page = await visit();
  await page.goto('/');
  const robots = await (await page.request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap.xml', page.url()).href}`);

  const published = await operator.publishedProducts();
  const inForce = (await operator.certificates('in_force'))
    .filter(isListed)
    .filter(({ product }) => published.has(product.id));
  const expected = inForce.map(({ product }) => `/san-pham/${product.handle}`).sort();
  const before = await sitemapPaths(page);
  expect(before.filter((path) => path.startsWith('/san-pham/')).sort()).toEqual(expected);
  expect(before.filter((path) => path.startsWith('/en/san-pham/'))).toHaveLength(expected.length);
  expect(before).toEqual(expect.arrayContaining(['/', '/en', '/thu-hoi', '/thong-ke']));

  const [chosen] = inForce;
  if (!chosen) throw new Error('the demo has no product in force');
  const path = `/san-pham/${chosen.product.handle}`;
  await page.goto(path);
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const sealed = await png(page, picture ?? '');
  expect(sealed.size).toBe('1200x630');
  expect((await png(page, picture ?? '')).bytes.equals(sealed.bytes)).toBe(true);

  const decision = decisionOfToday();
  await operator.revoke(decision, [chosen], 'not_as_dossier');
  const after = await sitemapPaths(page);
  expect(after).not.toContain(path);
  expect(after).not.toContain(`/en${path}`);
  const products = (paths: string[]) => paths.filter((given) => given.includes('/san-pham/'));
  expect(products(after)).toHaveLength(products(before).length - 2);
  // Whatever else ended today stands beside it.
  const ended = await textsIn(page, '/feed/vi/thu-hoi.xml', 'summary');
  expect(ended.find((text) => text.includes(chosen.product_name))).toContain(decision.number);
  const fresh = await textsIn(page, '/feed/en/san-pham-moi.xml', 'id');
  expect(fresh.filter((id) => id.includes(chosen.verification_code))).toEqual([]);
  const unsealed = await png(page, picture ?? '');
  expect(unsealed.size).toBe('1200x630');
  expect(unsealed.bytes.equals(sealed.bytes)).toBe(false);

  await operator.reinstate(decisionOfToday(), [chosen]);
  expect((await sitemapPaths(page)).sort()).toEqual([...before].sort());
  expect((await png(page, picture ?? '')).bytes.equals(sealed.bytes)).toBe(true);
});

journey('every page names itself, its other language and its picture', async ({ visit }) => {
  const page = await visit({ javaScriptEnabled: false });
  for (const path of ['/', '/chung-nhan', '/thu-hoi', '/thong-ke', '/sao-duoc-tinh-the-nao']) {
    const english = path === '/' ? '/en' : `/en${path}`;
    await page.goto(english);
    const { origin } = new URL(page.url());
    const link = (rel: string) => page.locator(`head link[rel="${rel}"]`);
    const absolute = (given: string) => (given === '/' ? origin : `${origin}${given}`);
    expect(await link('canonical').getAttribute('href')).toBe(absolute(english));
    for (const [language, address] of [
      ['vi', path],
      ['en', english],
      ['x-default', path],
    ] as const) {
      const alternate = page.locator(`head link[rel="alternate"][hreflang="${language}"]`);
      expect(await alternate.getAttribute('href')).toBe(absolute(address));
    }
    const image = page.locator('meta[property="og:image"]');
    expect(await image.getAttribute('content')).toBe(`${origin}/anh/en/cho.png`);
    expect(await link('manifest').getAttribute('href')).toBe('/manifest.webmanifest?lang=en');
    expect(await page.locator('link[type="application/atom+xml"]').count()).toBe(1);
  }
});

journey('the shop can be installed', async ({ visit }) => {
  const page = await visit();
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = manifestSchema.parse(await answer.json());
  for (const { src, sizes, type } of manifest.icons) {
    if (type === 'image/png') expect((await png(page, src)).size).toBe(sizes);
    else expect((await page.request.get(src)).status(), src).toBe(200);
  }
});
