import type { certificateRowSchema, decisionHeadSchema } from 'ocop-contract';
import { calendarDateAt } from 'ocop-core';
import type { z } from 'zod';

/** A certificate as operators see it. */
export type Certificate = z.output<typeof certificateRowSchema>;

/** A certificate whose product is in the shop. */
export type Listed = Certificate & { product: NonNullable<Certificate['product']> };

export function isListed(certificate: Certificate): certificate is Listed {
  return certificate.product !== null;
}

/** A decision as it is entered. */
export type DecisionHead = z.output<typeof decisionHeadSchema>;

let sequence = Math.floor(Math.random() * 5000);

/** A decision of a province, signed today and in effect from today, that nobody has entered yet. */
export function decisionOfToday(): DecisionHead {
  sequence += 1;
  const today = calendarDateAt(new Date());
  return {
    number: `${3000 + sequence}/QĐ-UBND`,
    issuer: 'UBND tỉnh Minh Họa',
    signed_on: today,
    effective_on: today,
  };
}
