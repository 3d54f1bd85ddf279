import { expect, test } from 'vitest';
import { routes } from '../routes';
import { signInPath, wayBack } from './way-back';

test('who has to sign in comes back to the page that they asked for', () => {
  expect(signInPath(routes.members)).toBe('/ban-hang/dang-nhap?tiep=%2Fban-hang%2Fthanh-vien');
  expect(wayBack(routes.members)).toBe(routes.members);
  expect(signInPath(routes.desk)).toBe(routes.signIn);
});

test.each([
  null,
  '',
  '/',
  '/gio-hang',
  '//example.com',
  'https://example.com/ban-hang',
  '/ban-hang/../gio-hang',
  '/ban-hang/khong-co',
  '/ban-hang@example.com',
  routes.signIn,
  ['/ban-hang/nghi'],
])('%j leads to the desk', (given) => {
  expect(wayBack(given)).toBe(routes.desk);
});
