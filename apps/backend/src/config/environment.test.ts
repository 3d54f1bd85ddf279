import { expect, test } from 'vitest';
import { checkAll, refuseDemoCredentials, secret } from './environment';

const LONG = 'e2f1c0d9b8a7'.repeat(3);
const OF_DEVELOPMENT = 'JWT_SECRET-of-development-only';

test.each([
  [undefined, LONG],
  ['production', LONG],
  ['demo', LONG],
  ['development', LONG],
])('APP_ENV %s takes a secret of its own', (APP_ENV, JWT_SECRET) => {
  expect(secret({ APP_ENV, JWT_SECRET }, 'JWT_SECRET')).toBe(JWT_SECRET);
});

test.each([
  [undefined, undefined],
  ['production', undefined],
  ['demo', undefined],
  ['production', 'short'],
  [undefined, OF_DEVELOPMENT],
  ['production', OF_DEVELOPMENT],
  ['demo', OF_DEVELOPMENT],
])('APP_ENV %s refuses %s', (APP_ENV, JWT_SECRET) => {
  expect(() => secret({ APP_ENV, JWT_SECRET }, 'JWT_SECRET')).toThrow('JWT_SECRET');
});

test('only work on one’s own machine has a default', () => {
  expect(secret({ APP_ENV: 'development' }, 'JWT_SECRET')).toBe(OF_DEVELOPMENT);
  expect(secret({ APP_ENV: 'test' }, 'JWT_SECRET')).toBe(OF_DEVELOPMENT);
});

test('the operator of a demonstration is for that alone', () => {
  const DEMO_ADMIN_EMAIL = 'operator@example.com';
  expect(() => refuseDemoCredentials({ DEMO_ADMIN_EMAIL })).toThrow('DEMO_ADMIN_EMAIL');
  expect(() => refuseDemoCredentials({ APP_ENV: 'demo', DEMO_ADMIN_EMAIL })).not.toThrow();
  expect(() => refuseDemoCredentials({ APP_ENV: 'production' })).not.toThrow();
});

test('what is wrong is said in one go, and once', () => {
  const env = { APP_ENV: 'production', COOKIE_SECRET: 'short', DEMO_ADMIN_EMAIL: 'a@example.com' };
  const cookie = () => secret(env, 'COOKIE_SECRET');
  expect(() => checkAll([() => refuseDemoCredentials(env), cookie, cookie])).toThrow(
    /^DEMO_ADMIN_EMAIL belongs to .+\nCOOKIE_SECRET must be set to .+$/,
  );
  expect(() => checkAll([() => secret({ APP_ENV: 'test' }, 'COOKIE_SECRET')])).not.toThrow();
});
