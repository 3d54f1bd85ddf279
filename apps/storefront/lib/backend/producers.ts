import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { cataloguePolicy, producerPolicy } from '../cache-manifest';
import { certificateRowSchema } from './certificate-schema';
import { callBackend } from './client';
import { BackendNotFound } from './errors';
import { calendarDateSchema, starSchema } from './shared-schemas';

const producerPageSchema = z.object({
  producer: z.object({
    handle: z.string(),
    name: z.string(),
    type: z.string(),
    demo: z.boolean(),
    place: certificateRowSchema.shape.place,
    certified_since: calendarDateSchema.nullable(),
    in_force: z.number(),
    by_star: z.array(z.object({ star: starSchema, count: z.number() })),
    by_group: z.array(z.object({ code: z.string(), count: z.number() })),
  }),
  reviews: z.object({ count: z.number(), average: z.number().nullable() }),
  ended: z.array(certificateRowSchema),
  ended_count: z.number(),
});

export type ProducerPage = z.infer<typeof producerPageSchema>;

/** What the register says of a producer; null for an unknown handle. @throws BackendUnavailable */
export const readProducer = cache(async (handle: string): Promise<ProducerPage | null> => {
  try {
    return await callBackend({
      path: `/store/ocop/producers/${encodeURIComponent(handle)}`,
      schema: producerPageSchema,
      cache: producerPolicy(handle),
    });
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
});

const producersSchema = z.object({
  producers: z.array(
    z.object({
      handle: z.string(),
      name: z.string(),
      type: z.string(),
      province_code: z.string(),
      count: z.number(),
      star: starSchema,
      /** Last day on which one of its products is certified. */
      valid_to: calendarDateSchema,
    }),
  ),
  count: z.number(),
});

export type ListedProducer = z.infer<typeof producersSchema>['producers'][number];

interface ProducerQuestion {
  /** Codes of today. */
  province?: string;
  region?: string;
  group?: string;
  /** `most`: most products first; `handle`: stable, for walking through all. */
  order: 'most' | 'handle';
  limit: number;
  offset?: number;
}

/** Producers with products certified today, and how many there are. @throws BackendUnavailable */
export function readProducers(question: ProducerQuestion) {
  return callBackend({
    path: '/store/ocop/producers',
    query: { ...question },
    schema: producersSchema,
    cache: cataloguePolicy,
  });
}
