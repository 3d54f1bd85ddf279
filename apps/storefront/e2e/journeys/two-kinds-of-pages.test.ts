import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storefrontDirectory } from 'local-services';
import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { untilAlive } from '../support/alive';
import { builtPages } from '../support/built-pages';
import { journey } from '../support/journey';
import { isListed } from '../support/register';

/** They give back what was typed, or catch what broke, on the server; no script of theirs is needed. */
const DRAWN_BY_THE_SERVER = [
  'components/checkout/checkout-form.tsx',
  'components/orders/case-form.tsx',
  'components/orders/order-again-form.tsx',
  'components/orders/order-look-up-form.tsx',
  'components/questions/question-form.tsx',
  'components/reviews/review-form.tsx',
  'components/shell/unexpected-error-boundary.tsx',
];

journey('no client component is dead on a page of the shop', () => {
  const found = builtPages('shop').flatMap(({ pattern, clientComponents }) =>
    clientComponents
      .filter((file) => !DRAWN_BY_THE_SERVER.includes(file))
      .map((file) => [pattern, file]),
  );
  // What a page of the shop does in a browser stands in `browser/`; other pages belong to `(desk)`.
  expect(found).toEqual([]);
  expect(builtPages('shop').length).toBeGreaterThan(20);
});

journey('what the server alone draws asks a browser for nothing', () => {
  for (const file of DRAWN_BY_THE_SERVER) {
    const source = readFileSync(join(storefrontDirectory, file), 'utf8');
    expect(source, file).not.toMatch(/\son[A-Z]\w+=|\buse(?!ActionState)[A-Z]\w*\(/);
  }
});

journey(
  'every page of the shop carries its one script and lets nobody in',
  async ({ stack, operator }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    if (!certificate) throw new Error('the demo has no certificates');
    const addresses: Record<string, string> = {
      '/san-pham/[handle]': routes.product(certificate.product.handle),
      '/chung-nhan/[code]': routes.certificate(certificate.verification_code),
      '/don-hang/[id]': routes.order('order_1'),
      '/chinh-sach/[slug]': routes.policy('doi-tra'),
      '/vung-mien/[region]': routes.region('dong-nam-bo'),
      '/tinh/[province]': routes.province('da-nang'),
      '/diem-ban/[province]': routes.pointsIn('da-nang'),
      '/nhom/[group]': '/nhom/thuc-pham',
      '/chu-the/[handle]': '/chu-the/khong-co',
      '/hoi-cho/[slug]': routes.fair('mau-dong'),
    };
    for (const { pattern } of builtPages('shop')) {
      const address = addresses[pattern] ?? pattern;
      const response = await fetch(new URL(address, stack.shopUrl));
      const html = await response.text();
      const scripts = [...html.matchAll(/<script[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => !tag.includes('application/ld+json'));
      expect(scripts, address).toEqual([expect.stringMatching(/ src="\/shop\.js\?v=\w+"/)]);
      expect(html, address).not.toMatch(/__next_f|_next\/static\/[^"]+\.js/);
      expect(response.headers.get('x-without-framework'), address).toBeNull();
      expect(response.headers.get('permissions-policy'), address).toContain('camera=()');
      expect(response.headers.get('content-security-policy'), address).not.toContain('stripe');
    }
  },
);

const DESK = [
  routes.desk,
  routes.scanLabel,
  routes.register,
  routes.signIn,
  routes.deskAccount,
  routes.application,
  routes.applicationWho,
  routes.applicationSeat,
  routes.applicationPapers,
  routes.members,
  routes.invitation,
  routes.holiday,
  routes.shopPage,
  routes.memberNotices,
  routes.deliveryPoints,
  routes.delivery,
  `${routes.delivery}/[phan]`,
  routes.listings,
  routes.prices,
  ...['', '/goi', '/anh', '/nhan'].map((step) => `${routes.listings}/[id]${step}`),
  routes.sellerOrders,
  routes.printOrders,
  `${routes.sellerOrders}/[id]`,
  routes.heldCertificates,
  routes.sellerQuestions,
  `${routes.heldCertificates}/[id]/minh-chung`,
  routes.sellerCases,
  `${routes.sellerCases}/[id]`,
  routes.sellerReviews,
  routes.bankNotices,
  routes.sellerFairs,
];

journey('every page of the desk is alive in production', async ({ visit }) => {
  const patterns = builtPages('desk').map(({ pattern }) => pattern);
  expect(patterns.sort()).toEqual([...DESK].sort());
  const page = await visit();
  for (const address of patterns.flatMap((path) => [path, `/en${path}`])) {
    const response = await page.goto(address);
    const headers = response?.headers() ?? {};
    expect(response?.status(), address).toBe(200);
    expect(headers['permissions-policy'], address).toContain('camera=(self)');
    expect(headers['content-security-policy'], address).not.toMatch(/unsafe|https:|stripe/);
    await untilAlive(page);
  }
  for (const address of [
    '/ban-hang/khong-co',
    '/ban-hang/quet-ma/khong-co',
    '/en/ban-hang/x/y/z',
  ]) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await page.locator('h1').waitFor();
  }
});

journey(
  'at the desk the framework asks for parts, and in the shop for whole pages',
  async ({ stack }) => {
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(new URL(path, stack.shopUrl), init);
      await response.body?.cancel();
      return response;
    };
    const parts = { headers: { rsc: '1' } };
    expect((await ask(routes.scanLabel, parts)).headers.get('content-type')).toContain(
      'text/x-component',
    );
    expect((await ask(routes.certificates, parts)).headers.get('content-type')).toContain(
      'text/html',
    );

    // A form of an older build: at the desk the framework is told so in its own words.
    const outdated = { method: 'POST', headers: { 'next-action': '0'.repeat(42) }, body: '[]' };
    const told = await ask(routes.scanLabel, outdated);
    expect(told.status).toBe(409);
    expect(told.headers.get('x-nextjs-action-not-found')).toBe('1');
    const malformed = { ...outdated, headers: { 'next-action': 'x' } };
    expect((await ask(routes.scanLabel, malformed)).status).toBe(400);
    expect((await ask(routes.certificates, outdated)).status).toBe(400);
  },
);
