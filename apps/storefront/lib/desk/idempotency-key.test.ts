import { expect, test } from 'vitest';
import { idempotencyKey } from './idempotency-key';

test('the same form with the same in it has the same key, and nothing else has', () => {
  const key = idempotencyKey('nonce', 'POST', '/seller/holiday', '{"through":"2026-12-05"}');
  expect(idempotencyKey('nonce', 'POST', '/seller/holiday', '{"through":"2026-12-05"}')).toBe(key);
  expect(idempotencyKey('other', 'POST', '/seller/holiday', '{"through":"2026-12-05"}')).not.toBe(
    key,
  );
  expect(idempotencyKey('nonce', 'POST', '/seller/holiday', '{"through":null}')).not.toBe(key);
  expect(idempotencyKey('nonce', 'POST/seller/holiday', '{"through":"2026-12-05"}')).not.toBe(key);
  expect(key).toMatch(/^[\w-]{43}$/);
});
