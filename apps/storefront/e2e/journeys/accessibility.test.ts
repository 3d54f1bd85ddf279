import { expect } from 'vitest';
import { accessibilityProblems } from '../support/accessibility';
import { addToBasket } from '../support/basket-page';
import { sendOrder } from '../support/checkout-page';
import { journey } from '../support/journey';
import { openProduct } from '../support/product-page';
import { isListed } from '../support/register';
import { DESKTOP, PHONE } from '../support/visitor';

const SIZES = [
  { name: '360 px', viewport: PHONE },
  { name: '1280 px', viewport: DESKTOP },
];

journey.for(SIZES)(
  'axe finds nothing to object to at $name',
  async ({ viewport }, { operator, visit }) => {
    const page = await visit({ viewport });
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    const [revoked] = (await operator.certificates('revoked')).filter(isListed);
    if (!certificate || !revoked) throw new Error('the demo has no certificates');
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      found[name] = await accessibilityProblems(page);
    };
    await openProduct(page, certificate);
    await look('product');
    await addToBasket(page);
    await look('basket');
    await page.goto('/thanh-toan');
    await look('checkout');
    await sendOrder(page);
    await page.getByText('Chưa đặt được.').waitFor();
    await look('checkout with errors');
    for (const [name, address] of [
      ['home', '/'],
      ['search', '/tim-kiem?q=mat+ong&sao=4'],
      ['search without results', '/tim-kiem?q=xyzxyz'],
      ['revoked product', `/san-pham/${revoked.product.handle}`],
      ['certificate in force', `/chung-nhan/${certificate.verification_code}`],
      ['revoked certificate', `/chung-nhan/${revoked.verification_code}`],
      ['verification', '/chung-nhan'],
    ] as const) {
      await page.goto(address);
      await look(name);
    }
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  },
);

journey.for(SIZES)(
  'axe finds nothing to object to on the other pages at $name',
  async ({ viewport }, { operator, visit }) => {
    const page = await visit({ viewport });
    const [first, second] = (await operator.certificates('in_force')).filter(isListed);
    if (!first || !second) throw new Error('the demo has no certificates');
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      found[name] = await accessibilityProblems(page);
    };
    for (const address of [
      '/thu-hoi',
      '/thong-ke',
      '/chinh-sach/doi-tra',
      '/lien-he',
      '/da-luu',
      '/don-hang',
      '/vua-xem',
      `/so-sanh?sp=${first.product.handle},${second.product.handle}`,
      '/vung-mien/dong-bang-song-hong',
      '/tinh/da-nang',
      '/ban-hang',
      '/ban-hang/quet-ma',
      '/ban-hang/dang-ky',
      '/ban-hang/dang-nhap',
      '/khong-co-trang-nay',
    ]) {
      await page.goto(address);
      await look(address);
    }
    await page.goto('/');
    await page.getByRole('radio', { name: /^63 tỉnh/ }).check();
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await look('the former map and the menu');
    await page.goto('/tim-kiem');
    await page
      .getByRole('checkbox', { name: /để so sánh$/ })
      .first()
      .check();
    await look('a search with a product to compare');
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  },
);
