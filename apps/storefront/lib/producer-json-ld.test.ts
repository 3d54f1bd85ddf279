import { expect, test } from 'vitest';
import { producerJsonLd } from './producer-json-ld';

const url = 'https://cho.test/chu-the/htx-an-lao-cai';

test('tells where a producer is, and a rating only where buyers gave one', () => {
  const facts = { url, name: 'HTX An', commune: 'Xã Bắc Hà', province: 'Lào Cai', rating: null };
  expect(producerJsonLd(facts)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${url}#chu-the`,
    url,
    name: 'HTX An',
    address: {
      '@type': 'PostalAddress',
      addressLocality: 'Xã Bắc Hà',
      addressRegion: 'Lào Cai',
      addressCountry: 'VN',
    },
  });
  expect(producerJsonLd({ ...facts, rating: { average: 4.5, count: 2 } })).toMatchObject({
    aggregateRating: { ratingValue: 4.5, reviewCount: 2 },
  });
});
