import 'server-only';
import { pathOf, storeFairRoutes } from 'ocop-contract';
import { cache } from 'react';
import type { z } from 'zod';
import { fairsPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendNotFound } from './errors';

export type ShopFair = z.output<typeof storeFairRoutes.fairs.answer>['fairs'][number];
export type ShopFairPage = z.output<typeof storeFairRoutes.fair.answer>['fair'];
export type FairBooth = ShopFairPage['plan'][number];

/** Fairs that the public may know of, those that open last first. @throws BackendUnavailable */
export const readFairs = cache(async (): Promise<ShopFair[]> => {
  const { path, answer } = storeFairRoutes.fairs;
  return (await callBackend({ path, schema: answer, cache: fairsPolicy })).fairs;
});

/** One fair with its booths; null for an address that none has. @throws BackendUnavailable */
export const readFair = cache(async (slug: string): Promise<ShopFairPage | null> => {
  const { answer } = storeFairRoutes.fair;
  try {
    const path = pathOf(storeFairRoutes.fair, { slug });
    return (await callBackend({ path, schema: answer, cache: fairsPolicy })).fair;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
});
