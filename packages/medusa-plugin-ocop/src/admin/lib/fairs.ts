import { toast } from '@medusajs/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { adminFairRoutes, type adminFairSchema, type Route } from 'ocop-contract';
import { instantOfVietnamTime, vietnamTimeOf } from 'ocop-core';
import type { z } from 'zod';
import { ask } from './api';
import { useForgetEverything } from './queries';
import { problemText } from './server-problems';
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

export function useFairHistory(id: string) {
  return useQuery({
    queryKey: ['ocop', 'fair-history', id],
    queryFn: async () => (await ask(adminFairRoutes.fairHistory, { id })).events,
  });
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
    mutationFn: ({ body = {}, of }: { body?: object; of?: string }) =>
      ask(route, { id, body, ...(of !== undefined && { parameters: { application_id: of } }) }),
    onSuccess: (answer: z.output<Answer>) => {
      toast.success(t('fairs.done'));
      onDone?.(answer);
    },
    onError: (error) => toast.error(t('fairs.failed'), { description: problemText(error, locale) }),
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
