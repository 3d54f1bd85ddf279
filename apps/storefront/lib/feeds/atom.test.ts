import { calendarDateAt } from 'ocop-core';
import { expect, test } from 'vitest';
import { atomXml } from './atom';

const date = calendarDateAt(new Date('2026-11-20T20:00:00Z'));
const feed = {
  locale: 'vi',
  title: 'Thu hồi',
  subtitle: '',
  self: 'https://cho.test/feed/vi/thu-hoi.xml',
  page: 'https://cho.test/thu-hoi',
  askedAt: '2026-11-23T00:00:00Z',
} as const;

test('is dated by its newest entry, in Vietnam’s time, and escapes what people wrote', () => {
  const xml = atomXml({
    ...feed,
    entries: [
      {
        id: 'https://cho.test/chung-nhan/CP-1#revoked',
        href: 'https://cho.test/chung-nhan/CP-1?a=1&b=2',
        title: 'Trà <sen> & "mật"',
        date,
        summary: 'bị thu hồi\u0000',
        author: 'UBND',
      },
    ],
  });
  expect(xml).toContain('<updated>2026-11-21T00:00:00+07:00</updated>');
  expect(xml).toContain('<title>Trà &lt;sen&gt; &amp; &quot;mật&quot;</title>');
  expect(xml).toContain('href="https://cho.test/chung-nhan/CP-1?a=1&amp;b=2"');
  expect(xml).toContain('<summary>bị thu hồi</summary>');
});

test('without entries says when the register was asked', () => {
  expect(atomXml({ ...feed, entries: [] })).toContain('<updated>2026-11-23T00:00:00Z</updated>');
});
