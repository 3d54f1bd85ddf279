import { addDays, calendarDateAt } from 'ocop-core';
import { expect, test } from 'vitest';
import { ENTRIES_PER_PART, partOfFile } from './sitemap-parts';
import { sitemapIndexXml, sitemapXml } from './sitemap-xml';

const day = addDays(calendarDateAt(new Date('2026-11-20T00:00:00Z')), 0);

test('names every page in both languages, with each other as alternates', () => {
  const xml = sitemapXml('https://cho.test', [{ path: '/san-pham/mat-ong', changedOn: day }]);
  expect(xml.match(/<url>/g)).toHaveLength(2);
  expect(xml).toContain(
    '<loc>https://cho.test/san-pham/mat-ong</loc><lastmod>2026-11-20</lastmod>',
  );
  expect(xml).toContain('<loc>https://cho.test/en/san-pham/mat-ong</loc>');
  expect(xml.match(/hreflang="en" href="https:\/\/cho.test\/en\/san-pham\/mat-ong"/g)).toHaveLength(
    2,
  );
  expect(
    xml.match(/hreflang="x-default" href="https:\/\/cho.test\/san-pham\/mat-ong"/g),
  ).toHaveLength(2);
});

test('escapes addresses', () => {
  expect(sitemapIndexXml(['https://cho.test/a?b=1&c=2'])).toContain(
    '<loc>https://cho.test/a?b=1&amp;c=2</loc>',
  );
});

test.each([
  ['pages.xml', 'pages'],
  ['products-1.xml', { list: 'products', number: 1 }],
  ['producers-40.xml', { list: 'producers', number: 40 }],
  ['products-0.xml', null],
  ['products-01.xml', null],
  ['products-.xml', null],
  ['other.xml', null],
])('%s is part %s', (file, part) => {
  expect(partOfFile(file)).toEqual(part);
});

test('a part holds no more than 50,000 addresses', () => {
  expect(ENTRIES_PER_PART * 2).toBeLessThanOrEqual(50_000);
});
