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
    await page.getByText('Còn chỗ chưa đúng.').waitFor();
    await look('checkout with errors');
    for (const [name, address] of [
      ['home', '/'],
      ['search', '/tim-kiem?q=mat+ong&sao=4'],
      ['search without results', '/tim-kiem?q=xyzxyz'],
      ['revoked product', `/san-pham/${revoked.product.handle}`],
      ['certificate in force', `/chung-nhan/${certificate.verification_code}`],
      ['revoked certificate', `/chung-nhan/${revoked.verification_code}`],
      ['verification', '/chung-nhan'],
      ['revocations', '/thu-hoi'],
      ['statistics', '/thong-ke'],
      ['how stars are computed', '/sao-duoc-tinh-the-nao'],
      ['a policy', '/chinh-sach/doi-tra'],
      ['about', '/gioi-thieu'],
      ['contact', '/lien-he'],
      ['saved and seen', '/da-luu'],
      ['comparison', `/so-sanh?sp=${certificate.product.handle},${revoked.product.handle}`],
      ['region', '/vung-mien/dong-bang-song-hong'],
      ['province', '/tinh/da-nang'],
      ['group', '/nhom/thuc-pham'],
      ['gifts', '/qua-tang'],
      ['fairs', '/hoi-cho'],
      ['not found', '/khong-co-trang-nay'],
    ] as const) {
      await page.goto(address);
      await look(name);
    }
    await page.goto('/');
    await page.getByRole('radio', { name: /^63 tỉnh/ }).check();
    await look('home with the former map');
    await page.getByRole('button', { name: 'Danh mục' }).click();
    await look('menu');
    await page.goto('/tim-kiem');
    await page
      .getByRole('checkbox', { name: /để so sánh$/ })
      .first()
      .check();
    await look('search with a product to compare');
    expect(Object.entries(found).filter(([, problems]) => problems.length > 0)).toEqual([]);
  },
);
