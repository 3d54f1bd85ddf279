import { expect, test } from 'vitest';
import { routes } from '../routes';
import { invitationCookie } from './invitation-link';

const TOKEN = 'a'.repeat(43);

test('the token of a letter goes into a cookie that no script reads', () => {
  const cookie = invitationCookie(routes.invitation, new URLSearchParams({ ma: TOKEN }));
  expect(cookie).toMatchObject({ value: TOKEN, httpOnly: true, sameSite: 'lax' });
});

test.each([
  [routes.invitation, ''],
  [routes.invitation, 'ma='],
  [routes.invitation, `ma=${'a'.repeat(201)}`],
  [routes.desk, `ma=${TOKEN}`],
])('%s?%s is no link of a letter', (path, query) => {
  expect(invitationCookie(path, new URLSearchParams(query))).toBeNull();
});
