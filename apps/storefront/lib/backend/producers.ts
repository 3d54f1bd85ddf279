import 'server-only';
import { producerPageAnswer, producersAnswer } from 'ocop-contract';
import { cache } from 'react';
import type { z } from 'zod';
import { cataloguePolicy, producerPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

export type ProducerPage = z.output<typeof producerPageAnswer>;

/** What the register says of a producer; null for an unknown handle. @throws BackendUnavailable */
export const readProducer = cache(async (handle: string): Promise<ProducerPage | null> => {
  try {
    return await callBackend({
      path: `/store/ocop/producers/${encodeURIComponent(handle)}`,
      schema: producerPageAnswer,
      cache: producerPolicy(handle),
    });
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
});

export type ListedProducer = z.output<typeof producersAnswer>['producers'][number];

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
    schema: producersAnswer,
    cache: cataloguePolicy,
  });
}
