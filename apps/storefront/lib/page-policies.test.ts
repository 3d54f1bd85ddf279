import { describe, expect, test } from 'vitest';
import { pagePolicies } from './page-policies';
import { routes } from './routes';
import { STATIC_SECURITY_HEADERS } from './security-headers';

const page = { nonce: 'bm9uY2U=', cards: false, development: false };
const shop = { ...page, kind: 'shop', path: routes.home } as const;
const desk = { ...page, kind: 'desk', path: routes.scanLabel } as const;

describe('what a page may use', () => {
  test('the desk has the camera, the shop no device', () => {
    expect(pagePolicies(desk)['permissions-policy']).toBe(
      'camera=(self), microphone=(), geolocation=(), payment=()',
    );
    const nothing = 'camera=(), microphone=(), geolocation=(), payment=()';
    expect(pagePolicies(shop)['permissions-policy']).toBe(nothing);
    const header = STATIC_SECURITY_HEADERS.find(({ key }) => key === 'Permissions-Policy');
    expect(header?.value).toBe(nothing);
  });

  test('scripts run by nonce alone, everywhere', () => {
    for (const asked of [shop, desk]) {
      const policy = pagePolicies(asked)['content-security-policy'];
      expect(policy).toContain("script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic';");
      expect(policy).toContain("style-src 'self' 'nonce-bm9uY2U=';");
      expect(policy).not.toContain('unsafe');
    }
  });

  test('pictures from elsewhere are for the shop', () => {
    expect(pagePolicies(shop)['content-security-policy']).toContain("img-src 'self' data: https:;");
    expect(pagePolicies(desk)['content-security-policy']).toContain("img-src 'self' data:;");
  });

  test('Stripe is let in where cards are paid, and only with a key', () => {
    const payment = { ...shop, path: routes.cardPayment };
    const paid = pagePolicies({ ...payment, cards: true });
    expect(paid['content-security-policy']).toMatch(/script-src [^;]* https:\/\/js\.stripe\.com;/);
    expect(paid['content-security-policy']).toContain(
      'frame-src https://*.js.stripe.com https://js.stripe.com https://hooks.stripe.com;',
    );
    expect(paid['content-security-policy']).toContain("connect-src 'self' https://api.stripe.com;");
    expect(paid['permissions-policy']).toContain('payment=(self "https://js.stripe.com")');
    const checkout = { ...shop, path: routes.checkout, cards: true };
    for (const other of [payment, checkout, { ...shop, cards: true }, { ...desk, cards: true }]) {
      expect(JSON.stringify(pagePolicies(other))).not.toContain('stripe');
    }
  });
});
