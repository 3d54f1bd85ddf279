import { expect } from 'vitest';
import { today } from './decisions';
import type { Answer } from './http-client';
import type { Listed } from './register';

/** A refusal at the gate: 400, our code, the product, the reason and the decision behind it. */
export function expectRefusal(answer: Answer, product: Listed): void {
  expect(answer.body).toMatchObject({
    type: 'not_allowed',
    code: 'ocop_not_saleable',
    message: expect.stringContaining(`“${product.title}” đã bị thu hồi chứng nhận OCOP`),
  });
  expect(answer.status).toBe(400);
  expect(answer.body).toHaveProperty('lines', [
    expect.objectContaining({
      product_id: product.productId,
      product_title: product.title,
      reason: 'revoked',
      since: today(),
      reason_code: 'food_safety_or_quality_violation',
      decision: expect.objectContaining({ signed_on: today(), effective_on: today() }),
    }),
  ]);
}
