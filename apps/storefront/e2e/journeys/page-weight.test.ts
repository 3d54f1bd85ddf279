import { expect } from 'vitest';
import { routes } from '../../lib/routes';
import { journeyInWholeBrowser } from '../support/journey';
import { weigh } from '../support/page-weight';
import { isListed } from '../support/register';
import { searchField } from '../support/search-page';

/** What a visit may cost in scripts, compressed as the server sends them; helping at forms included. */
const MOST_SCRIPT_BYTES = 4_000;

journeyInWholeBrowser(
  'pages are light on a first visit, and hold still',
  async ({ operator, visit }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    if (!certificate) throw new Error('the demo has no certificates');
    for (const address of [
      '/',
      '/tim-kiem?q=mat+ong',
      `/san-pham/${certificate.product.handle}`,
      '/en/thu-hoi',
    ]) {
      const page = await visit();
      const weight = await weigh(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      const scripts = await weight.scripts();
      expect(scripts.files, address).toEqual(['/shop.js']);
      expect(scripts.bytes, `scripts of ${address}`).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
      expect(await weight.layoutShift(), `layout shift of ${address}`).toBe(0);

      await searchField(page).click();
      const answered = page.waitForResponse(/\/api\/suggest|\/tim-kiem\?/);
      await page.keyboard.type(' ngon');
      await (await answered).finished();
      expect(await weight.scripts(), `scripts of ${address}, used`).toEqual(scripts);
    }
  },
);

journeyInWholeBrowser('a page carries no data for a framework', async ({ stack }) => {
  const html = await (await fetch(new URL('/', stack.shopUrl))).text();
  expect(html).toContain('</html>');
  expect(html).not.toMatch(/__next_f|_next\/static\/[^"]+\.js/);
});

/** Of a page of the desk, where the framework stays. */
const MOST_DESK_SCRIPT_BYTES = 150_000;

journeyInWholeBrowser(
  'a first visit to the desk is light enough for a slow network',
  async ({ visit }) => {
    for (const address of [routes.desk, routes.register]) {
      const page = await visit();
      const weight = await weigh(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      const { files, bytes } = await weight.scripts();
      expect(files.length, address).toBeGreaterThan(3);
      expect(bytes, `scripts of ${address}`).toBeLessThanOrEqual(MOST_DESK_SCRIPT_BYTES);
    }
  },
);
