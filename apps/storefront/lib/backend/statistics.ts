import 'server-only';
import { z } from 'zod';
import { cataloguePolicy } from '../cache-manifest';
import { callBackend } from './client';
import { calendarDateSchema, starSchema } from './shared-schemas';

const countSchema = z.object({ code: z.string(), count: z.number() });

const statisticsSchema = z.object({
  as_of: calendarDateSchema,
  in_force: z.number(),
  producers: z.number(),
  by_star: z.array(z.object({ star: starSchema, count: z.number() })),
  by_region: z.array(countSchema),
  by_province: z.array(countSchema),
  by_group: z.array(countSchema),
  by_producer_type: z.array(countSchema),
});

export type Statistics = z.infer<typeof statisticsSchema>;

/** Counts of certificates in force today. @throws BackendUnavailable */
export function readStatistics(): Promise<Statistics> {
  return callBackend({
    path: '/store/ocop/statistics',
    schema: statisticsSchema,
    cache: cataloguePolicy,
  });
}

/** The count of a code, 0 where the statistics do not name it. */
export function countOf(counts: Statistics['by_region'], code: string): number {
  return counts.find((entry) => entry.code === code)?.count ?? 0;
}
