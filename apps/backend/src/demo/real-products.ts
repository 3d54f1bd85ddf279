import { z } from '@medusajs/framework/zod';
import file from './data/real-products.json';

/** A product as a press report or decision printed it. Facts with their source, nothing added. */
const realProduct = z.object({
  id: z.string(),
  product_name: z.string(),
  producer: z.string().nullable(),
  commune_at_time: z.string().nullable(),
  former_district: z.string().nullable(),
  province_at_time: z.string(),
  province_at_time_gso: z.string(),
  star: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  group: z.enum(['TP', 'DU', 'DL', 'TC', 'SV', 'DV']),
  decision_no: z.string().nullable(),
  decision_date: z.string().nullable(),
  issuer: z.string().nullable(),
  recognition_year: z.number().nullable(),
  status_in_source: z.string(),
  source: z.string(),
  confidence: z.string(),
  note: z.string().nullable(),
});

export type RealProduct = z.infer<typeof realProduct>;

export const REAL_PRODUCTS: readonly RealProduct[] = z.array(realProduct).parse(file.products);
