import { badgeFor, parseCalendarDate } from 'ocop-core';
import { expect, test } from 'vitest';
import { breadcrumbJsonLd, type ProductFacts, productJsonLd } from './product-json-ld';

const badge = badgeFor(
  {
    validFrom: parseCalendarDate('2025-01-01'),
    validTo: parseCalendarDate('2028-01-01'),
    star: 4,
    decisionNumber: '12/QĐ-UBND',
    issuer: 'UBND tỉnh Minh Họa',
    verificationCode: 'CP-7K3M-9QXS',
  },
  parseCalendarDate('2026-11-25'),
);

const FACTS: ProductFacts = {
  url: 'https://cho.vn/san-pham/mat-ong',
  title: 'Mật ong',
  description: null,
  images: [],
  producer: 'HTX Minh Họa',
  badge,
  certificateUrl: 'https://cho.vn/chung-nhan/CP-7K3M-9QXS',
  offers: [
    { title: 'Chai 500 ml', sku: 'A', price: 120_000, stock: 0, url: 'https://cho.vn/a' },
    { title: 'Chai 1 lít', sku: null, price: 220_000, stock: null, url: 'https://cho.vn/b' },
  ],
  rating: null,
};

test('tells of packs, prices in đồng and the certificate in force', () => {
  expect(productJsonLd(FACTS)).toMatchObject({
    '@type': 'Product',
    name: 'Mật ong',
    manufacturer: { name: 'HTX Minh Họa' },
    hasCertification: {
      '@type': 'Certification',
      name: 'OCOP 4 sao',
      certificationIdentification: '12/QĐ-UBND',
      expires: '2028-01-01',
    },
    offers: [
      { price: 120_000, priceCurrency: 'VND', availability: 'https://schema.org/OutOfStock' },
      { price: 220_000, availability: 'https://schema.org/InStock' },
    ],
  });
});

test('claims no certificate and no rating that there is not', () => {
  const told = productJsonLd({ ...FACTS, badge: null, offers: [] });
  expect(Object.keys(told)).not.toContain('hasCertification');
  expect(Object.keys(told)).not.toContain('aggregateRating');
  expect(Object.keys(told)).not.toContain('offers');
});

test('tells what buyers gave', () => {
  const told = productJsonLd({ ...FACTS, rating: { average: 4.6, count: 38 } });
  expect(told.aggregateRating).toMatchObject({ ratingValue: 4.6, reviewCount: 38, bestRating: 5 });
});

test('numbers the way to a page', () => {
  expect(breadcrumbJsonLd([{ name: 'Trang chủ', url: 'https://cho.vn/' }])).toMatchObject({
    itemListElement: [{ position: 1, name: 'Trang chủ', item: 'https://cho.vn/' }],
  });
});
