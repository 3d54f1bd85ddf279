import { z } from 'zod';
import { acknowledge, note } from '../../../decisions/fields';

export const productLinkBody = z.strictObject({
  product_id: z.string().min(1).max(64),
  note,
  acknowledge,
});

export type ProductLinkBody = z.infer<typeof productLinkBody>;
