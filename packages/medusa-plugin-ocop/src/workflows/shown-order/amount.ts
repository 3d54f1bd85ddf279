import { z } from '@medusajs/framework/zod';

/** An amount as Medusa hands it about: number, text or its own big number. */
export const amount = z
  .unknown()
  .transform((value) => (value === null || value === undefined ? 0 : Number(value)))
  .pipe(z.number());

/** Amounts that differ by less than what a division leaves behind are one. */
export function sameAmount(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.001;
}
