import { z } from '@medusajs/framework/zod';

const refusal = z.object({
  line_item_id: z.string(),
  product_id: z.string(),
  product_title: z.string(),
  reason: z.string(),
  since: z.string(),
  decision: z.object({ number: z.string() }),
  reason_code: z.string(),
  message: z.string(),
});

/** What a refused buyer must get: every word of it is needed to say what happened. */
export const refusalAnswer = z.object({
  type: z.literal('not_allowed'),
  code: z.literal('ocop_not_saleable'),
  message: z.string().min(1),
  lines: z.array(refusal).length(1),
});
