import { expect } from 'vitest';
import { journey } from '../support/journey';
import { layoutOf, withLargeText } from '../support/large-text';
import { coveredBelow } from '../support/reading';
import { isListed } from '../support/register';

journey.for([
  { scale: 1.25, fontSize: '20px' },
  { scale: 2, fontSize: '32px' },
])(
  'text of $scale times the usual size fits a phone: nothing overlaps, nothing scrolls sideways',
  async ({ scale, fontSize }, { stack, operator }) => {
    const [certificate] = (await operator.certificates('in_force')).filter(isListed);
    if (!certificate) throw new Error('the demo has no certificates');
    await withLargeText(stack, scale, async (page) => {
      await page.goto('/tim-kiem?xep=gia-cao');
      const dearest = page.locator('main a[href^="/san-pham/"]').first();
      const found: Record<string, unknown> = {};
      for (const address of [
        '/',
        '/en',
        '/tim-kiem',
        `/san-pham/${certificate.product.handle}`,
        (await dearest.getAttribute('href')) ?? '',
        `/chung-nhan/${certificate.verification_code}`,
        '/chung-nhan',
        '/gio-hang',
        '/don-hang',
        '/thong-ke',
        '/thu-hoi',
        '/ban-hang',
        '/ban-hang/quet-ma',
        '/ban-hang/dang-ky',
        '/ban-hang/dang-nhap',
      ]) {
        await page.goto(address);
        found[address] = {
          ...(await layoutOf(page)),
          halfCovered: (await coveredBelow(page)) > 0.5,
        };
      }
      const fits = { fontSize, tooWide: 0, overlap: false, halfCovered: false };
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((key) => [key, fits])));
    });
  },
);
