import 'server-only';
import { statisticsAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { cataloguePolicy } from '../cache-manifest';
import { callBackend } from './client';

export type Statistics = z.output<typeof statisticsAnswer>;

/** Counts of certificates in force today. @throws BackendUnavailable */
export function readStatistics(): Promise<Statistics> {
  return callBackend({
    path: '/store/ocop/statistics',
    schema: statisticsAnswer,
    cache: cataloguePolicy,
  });
}

/** The count of a code, 0 where the statistics do not name it. */
export function countOf(counts: Statistics['by_region'], code: string): number {
  return counts.find((entry) => entry.code === code)?.count ?? 0;
}
