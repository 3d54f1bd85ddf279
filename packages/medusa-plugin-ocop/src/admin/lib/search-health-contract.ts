import { z } from 'zod';

const engineSchema = z.object({
  name: z.string(),
  role: z.enum(['primary', 'standby']),
  documents: z.number().nullable(),
  error: z.string().nullable(),
});

/** One index and who answers for it. */
export type SearchEngineHealth = z.infer<typeof engineSchema>;

const searchSchema = z.object({
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
});

const dutySchema = z.object({
  name: z.enum(['lapses', 'outbox', 'uncleared_orders', 'search']),
  last_run_at: z.string().nullable(),
  last_success_at: z.string().nullable(),
  last_error: z.string().nullable(),
  last_error_at: z.string().nullable(),
  duration_ms: z.number().nullable(),
  waiting: z.number().nullable(),
});

/** How a recurring duty went the last time, and how much it has to do. */
export type DutyHealth = z.infer<typeof dutySchema>;

export const healthSchema = z.object({
  health: z.object({ duties: z.array(dutySchema), search: searchSchema }),
});

export const reconciledSchema = z.object({
  reconciliation: z.object({ repaired: z.number() }).nullable(),
});
