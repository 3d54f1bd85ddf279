import { describe, expect, it } from 'vitest';
import { type ProductPage, productPageView } from './product-page-view';
import { day, record } from './testing/records';

const today = day('2026-11-23');

const page: ProductPage = {
  product: {
    id: 'prod_1',
    handle: 'mat-ong-hoa-tram',
    title: 'Mật ong hoa tràm',
    subtitle: null,
    description: null,
    thumbnail: null,
    status: 'published',
    images: null,
    metadata: null,
    sales_channels: [{ id: 'sc_1' }],
  },
  refusal: null,
  certificate: record(),
  ordinarySince: null,
  events: [],
  alternatives: [],
};

const refusal = {
  product_id: 'prod_1',
  reason: 'revoked',
  since: '2026-06-15',
  decision: null,
  reason_code: null,
  through: null,
  message: '…',
} as const;

describe('productPageView', () => {
  it('is saleable with a badge while published and not refused', () => {
    const view = productPageView(page, today);
    expect(view).toMatchObject({ saleable: true, refusal: null, badge: { star: 4 } });
    expect(view.product).not.toHaveProperty('status');
  });

  it('names the product in a refusal and carries no badge', () => {
    const certificate = record({ revoked_on: day('2026-06-15') });
    const view = productPageView({ ...page, refusal, certificate }, today);
    expect(view).toMatchObject({
      saleable: false,
      badge: null,
      refusal: { line_item_id: null, product_title: 'Mật ong hoa tràm', reason: 'revoked' },
    });
  });

  it('is not saleable while Medusa still holds it back, refused or not', () => {
    const product = { ...page.product, status: 'draft' };
    expect(productPageView({ ...page, product }, today).saleable).toBe(false);
  });

  it('sells what stays on sale after its certificate, without a badge, and says since when', () => {
    const certificate = record({ valid_to: day('2026-01-01') });
    const ordinarySince = day('2026-01-02');
    const view = productPageView({ ...page, certificate, ordinarySince }, today);
    expect(view).toMatchObject({ saleable: true, badge: null, ordinary_since: '2026-01-02' });
  });
});
