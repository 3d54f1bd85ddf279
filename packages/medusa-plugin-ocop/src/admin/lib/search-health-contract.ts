import { z } from 'zod';

const engineSchema = z.object({
  name: z.string(),
  role: z.enum(['primary', 'standby']),
  documents: z.number().nullable(),
  error: z.string().nullable(),
});

/** One index and who answers for it. */
export type SearchEngineHealth = z.infer<typeof engineSchema>;

export const searchHealthSchema = z.object({
  search_health: z.object({
    answering: z.string(),
    engines: z.array(engineSchema),
    primary: z
      .object({
        standing: z.enum(['unverified', 'in_step', 'away']),
        since: z.string(),
        reason: z.string().nullable(),
        pending: z.object({ documents: z.number() }),
      })
      .nullable(),
  }),
});

export const reconciledSchema = searchHealthSchema.extend({
  reconciliation: z.object({ repaired: z.number() }).nullable(),
});
