import { calendarDateSchema } from 'ocop-contract';
import { LISTING_CAUSES } from 'ocop-core';
import { z } from 'zod';

/** A version of the policy as an operator writes it. What it may not name the register refuses by field. */
export const listingPolicyBody = z.strictObject({
  effective_from: calendarDateSchema,
  debadge: z.array(z.string().max(64)).max(LISTING_CAUSES.length),
  note: z.string().max(1000).nullish(),
  /** The version that was on the author's screen; 0 before any. */
  based_on: z.number().int().min(0),
});

export type ListingPolicyBody = z.infer<typeof listingPolicyBody>;
