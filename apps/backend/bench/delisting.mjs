// From a decision over 47 certificates to the shop without them: response, first search, purged page.
import { percentile, request, rounded, signIn, storefrontUrl, timed } from './lib.mjs';

const CERTIFICATES = 47;
const ROUNDS = 5;

/** The bench decides over whatever is in force, of whichever province: odd, and meant so. */
const MEANT_SO = {
  acknowledge: ['issuer_unknown', 'issuer_other', 'reason_not_in_law'],
  note: 'measurement',
};

const headers = await signIn();
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const unique = Date.now() % 90_000;
const rows = [];

for (let round = 0; round < ROUNDS; round += 1) {
  const { certificates } = await request(
    `/admin/ocop/certificates?standing=in_force&limit=${CERTIFICATES}&offset=${round * CERTIFICATES}`,
    { headers },
  );
  const withProduct = certificates.filter(({ product }) => product);
  const handles = withProduct.map(({ product }) => product.handle);
  const productIds = new Set(withProduct.map(({ product }) => product.id));
  const query = { q: withProduct[0].product.title, take: 96 };
  const before = await request('/store/ocop/search', { json: query });
  if (!before.hits.some(({ product_id }) => productIds.has(product_id))) {
    throw new Error('the products to be revoked are not on sale: nothing to measure');
  }
  await page(handles[0]);

  const decision = {
    number: `${unique + round}/QĐ-UBND`,
    issuer: 'UBND tỉnh Đo Lường',
    signed_on: today,
    effective_on: today,
  };
  const certificate_ids = certificates.map(({ id }) => id);
  const started = performance.now();
  const revoked = await timed(() =>
    request('/admin/ocop/certificates/revoke', {
      headers,
      json: { decision, certificate_ids, reason_code: 'other', ...MEANT_SO },
    }),
  );
  const search = await timed(() => request('/store/ocop/search', { json: query }));
  const shown = search.answer.hits.filter(({ product_id }) => productIds.has(product_id)).length;
  const cleanSearch = performance.now() - started;
  const html = await page(handles[0]);
  const purged = performance.now() - started;

  rows.push({
    round: round + 1,
    certificates: certificate_ids.length,
    'response ms': rounded(revoked.milliseconds),
    'first search ms': rounded(cleanSearch),
    'still shown': shown,
    'purged page ms': html === null ? 'no storefront' : rounded(purged),
    'page says so':
      html === null ? '' : /đã (bị )?thu hồi/iu.test(html) && html.includes('noindex'),
  });
  await request('/admin/ocop/certificates/reinstate', {
    headers,
    json: {
      decision: { ...decision, number: `${unique + round + 100}/QĐ-UBND` },
      certificate_ids,
      ...MEANT_SO,
    },
  });
}

console.table(rows);
const median = (key) =>
  rounded(
    percentile(
      rows.map((row) => Number(row[key])),
      0.5,
    ),
  );
console.log(
  `median: response ${median('response ms')} ms, first search without them ${median('first search ms')} ms, purged page ${median('purged page ms')} ms`,
);

/** @param {string} handle */
async function page(handle) {
  if (!storefrontUrl) return null;
  return (await fetch(`${storefrontUrl}/san-pham/${handle}`)).text();
}
