import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from 'local-services';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { addToBasket } from '../support/basket-page';
import { journey } from '../support/journey';
import { openCertificates } from '../support/operators-desk';
import { openProduct } from '../support/product-page';
import { decisionOfToday, isListed } from '../support/register';
import { DESKTOP, PHONE } from '../support/visitor';

const DIRECTORY = join(repositoryRoot, 'docs/images');
/** From the notice at the top to the badge, or to why there is none. */
const TALL = { width: PHONE.width, height: 1080 };
const PHONE_SCREEN: BrowserContextOptions = { viewport: PHONE, deviceScaleFactor: 2 };

/** Takes what is in the window, when the letters and the pictures in it are there. */
async function take(page: Page, name: string, scale: 1 | 2): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A hidden picture is never fetched, and waits for ever.
    const inSight = [...document.images].filter(
      (image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight,
    );
    await Promise.all(inSight.map((image) => image.decode().catch(() => undefined)));
  });
  mkdirSync(DIRECTORY, { recursive: true });
  const browser = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? PHONE;
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    clip: { x: 0, y: 0, width, height, scale },
  });
  writeFileSync(join(DIRECTORY, `${name}.webp`), Buffer.from(data, 'base64'));
}

journey('pictures of the shop', async ({ operator, visit }) => {
  const page = await visit(PHONE_SCREEN);
  const certificates = (await operator.certificates('in_force')).filter(isListed);
  const honey = certificates.find(({ product_name, star }) => {
    return star === 4 && /^mật ong/i.test(product_name);
  });
  const other = certificates.find(({ star }) => star === 5);
  if (!honey || !other) throw new Error('the demo has no honey any more');
  await page.goto('/');
  await take(page, 'home', 2);
  await page.goto('/tim-kiem?q=mat+ong');
  await take(page, 'search', 2);
  await page.setViewportSize(TALL);
  await openProduct(page, honey);
  await take(page, 'product', 2);
  for (const certificate of [honey, other]) {
    await openProduct(page, certificate);
    await addToBasket(page);
  }
  await operator.revoke(decisionOfToday(), [honey], 'not_as_dossier');
  await openProduct(page, honey);
  await take(page, 'revoked', 2);
  await page.setViewportSize(PHONE);
  await page.goto('/gio-hang');
  await take(page, 'basket', 2);
  await operator.reinstate(decisionOfToday(), [honey]);
});

journey('a picture of the operators’ desk', async ({ stack, visit }) => {
  const page = await visit({ viewport: DESKTOP });
  await openCertificates(page, stack);
  await page.getByRole('row').nth(5).waitFor();
  await take(page, 'admin', 1);
});
