import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicies } from '@/lib/page-policies';
import { withHashes } from './hashed-policy.mjs';

const STYLE = '.a{top:0}';
const HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
const NONCE = 'bm9uY2U=';

function hashed(path = '/', cards = false) {
  const policies = pagePolicies({ kind: 'shop', path, nonce: NONCE, cards, development: false });
  return withHashes(
    `<style nonce="${NONCE}">${STYLE}</style><p title=' nonce="other"'></p><script src="/shop.js" nonce="${NONCE}"></script>`,
    policies['content-security-policy'],
  );
}

test('a page says nothing that only one request could say', () => {
  const { html, policy } = hashed();
  expect(html).toBe(
    `<style>${STYLE}</style><p title=' nonce="other"'></p><script src="/shop.js"></script>`,
  );
  expect(policy).not.toContain('nonce');
  expect(hashed()).toEqual({ html, policy });
});

test('its own style runs by what it says, its script by where it comes from, nothing else', () => {
  const directives = hashed().policy.split('; ');
  expect(directives).toContain(`style-src 'self' ${HASH}`);
  expect(directives).toContain("script-src 'self'");
  expect(directives.join()).not.toMatch(/unsafe|strict-dynamic/);
});

test('where cards are paid their script is let in by name', () => {
  expect(hashed('/thanh-toan/the', true).policy).toContain(
    "script-src 'self' https://*.js.stripe.com https://js.stripe.com; ",
  );
});

test('a page without styles of its own has none', () => {
  expect(withHashes('<p></p>', `style-src 'self' 'nonce-${NONCE}'`).policy).toBe(
    "style-src 'self'",
  );
});
