import { expect, test } from 'vitest';
import { unifyEmails } from './one-email';

test.each([
  [{ email: ' Hoa.Nguyen@Example.VN ' }, { email: 'hoa.nguyen@example.vn' }],
  [{ identifier: 'Hoa@Example.VN' }, { identifier: 'hoa@example.vn' }],
  [{ customer: { email: 'A@b.vn' } }, { customer: { email: 'a@b.vn' } }],
  [
    { create: [{ email: 'A@b.vn' }, { email: null }] },
    { create: [{ email: 'a@b.vn' }, { email: null }] },
  ],
  [{ email: ['A@b.vn', 'C@d.vn'] }, { email: ['a@b.vn', 'c@d.vn'] }],
  [{ email: { $in: ['A@b.vn'] } }, { email: { $in: ['a@b.vn'] } }],
])('%j is read as %j', (body, kept) => {
  unifyEmails(body);
  expect(body).toEqual(kept);
});

test.each([
  [{ name: 'Hoa@Example.VN', password: 'Mat-Khau@1' }],
  [{ metadata: { email: 'Hoa@Example.VN' } }],
  [{ identifier: 'ABC' }],
  ['Hoa@Example.VN'],
  [null],
])('%j stays', (body) => {
  const before = structuredClone(body);
  unifyEmails(body);
  expect(body).toEqual(before);
});
