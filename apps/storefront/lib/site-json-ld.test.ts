import { expect, test } from 'vitest';
import { siteJsonLd } from './site-json-ld';

test('the search of the site takes words, and one shop stands behind both languages', () => {
  const facts = { logo: 'https://cho.vn/logo.png', name: 'Chợ', description: '', language: 'en' };
  const english = siteJsonLd({
    ...facts,
    url: 'https://cho.vn/en',
    searchUrl: 'https://cho.vn/en/tim-kiem',
  });
  const [shop, site] = english['@graph'];
  expect(shop?.['@id']).toBe('https://cho.vn/#cho');
  expect(site).toMatchObject({
    publisher: { '@id': 'https://cho.vn/#cho' },
    potentialAction: {
      target: { urlTemplate: 'https://cho.vn/en/tim-kiem?q={search_term_string}' },
    },
  });
});
