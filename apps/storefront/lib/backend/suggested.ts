import { z } from 'zod';
import { starSchema } from './shared-schemas';

/** What `GET /store/ocop/suggest` answers, as far as the shop shows it. */
export const suggestedSchema = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      title: z.string(),
      thumbnail: z.string().nullable(),
      star: starSchema,
      province_name: z.string(),
    }),
  ),
  producers: z.array(
    z.object({ name: z.string(), handle: z.string().nullable(), count: z.number() }),
  ),
  places: z.array(
    z.object({
      kind: z.enum(['region', 'province', 'former_province']),
      code: z.string(),
      slug: z.string(),
      name: z.string(),
    }),
  ),
});

export type Suggested = z.infer<typeof suggestedSchema>;
