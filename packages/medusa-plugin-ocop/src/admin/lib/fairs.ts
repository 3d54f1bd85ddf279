import { toast } from '@medusajs/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { adminFairRoutes, type adminFairSchema, type Route } from 'ocop-contract';
import { instantOfVietnamTime, vietnamTimeOf } from 'ocop-core';
import type { z } from 'zod';
import { ask } from './api';
import { fairProblemText } from './fair-problems';
import { useForgetEverything } from './queries';
import { useOcopTranslation } from './use-ocop-translation';

/** A fair as operators work on it. */
export type Fair = z.output<typeof adminFairSchema>;
export type FairApplication = Fair['applications'][number];

export function useFairs() {
  return useQuery({
    queryKey: ['ocop', 'fairs'],
    queryFn: async () => (await ask(adminFairRoutes.fairs)).fairs,
  });
}

export function useFair(id: string) {
  return useQuery({
    queryKey: ['ocop', 'fair', id],
    queryFn: async () => (await ask(adminFairRoutes.fair, { id })).fair,
  });
}

/** So much of its history at a time. */
export const HISTORY_PAGE = 50;

export function useFairHistory(id: string, offset: number) {
  return useQuery({
    queryKey: ['ocop', 'fair-history', id, offset],
    queryFn: async () => {
      const query = { limit: HISTORY_PAGE, offset };
      return (await ask(adminFairRoutes.fairHistory, { id, query })).events;
    },
  });
}

interface FairChange {
  body?: object;
  /** Of which application. */
  of?: string;
  /** Whether nothing is written: then nothing is said to be. */
  isQuestion?: boolean;
}

/** One change of a fair at a time; says what came of it, and forgets what was read before. */
export function useFairChange<Answer extends z.ZodType>(
  route: Route & { answer: Answer },
  id: string,
  onDone?: (answer: z.output<Answer>) => void,
) {
  const { t, locale } = useOcopTranslation();
  const forget = useForgetEverything();
  return useMutation({
    mutationFn: ({ body = {}, of }: FairChange) =>
      ask(route, { id, body, ...(of !== undefined && { parameters: { application_id: of } }) }),
    onSuccess: (answer: z.output<Answer>, { isQuestion = false }: FairChange) => {
      if (!isQuestion) toast.success(t('fairs.done'));
      onDone?.(answer);
    },
    onError: (error) =>
      toast.error(t('fairs.failed'), { description: fairProblemText(error, t, locale) }),
    onSettled: forget,
  });
}

/** What a field for a minute shows of a moment, by the clocks of Vietnam. */
export function minuteOf(instant: string | null): string {
  return instant === null ? '' : vietnamTimeOf(new Date(instant));
}

/** The moment that was typed there; null where none was. */
export function instantOf(minute: string): string | null {
  return instantOfVietnamTime(minute)?.toISOString() ?? null;
}
