import { z } from '@medusajs/framework/zod';

/** The total of the page whose button was pressed, in whole đồng. */
export const completionBody = z.looseObject({
  expected_total: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});

export type CompletionBody = z.output<typeof completionBody>;
