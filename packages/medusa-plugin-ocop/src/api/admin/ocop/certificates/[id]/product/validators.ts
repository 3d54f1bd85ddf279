import { z } from '@medusajs/framework/zod';

export const productLinkBody = z.strictObject({ product_id: z.string().min(1).max(64) });

export type ProductLinkBody = z.infer<typeof productLinkBody>;
