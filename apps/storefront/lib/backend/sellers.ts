import 'server-only';
import { pathOf, type sellerCardSchema, storeSellerRoutes } from 'ocop-contract';
import { cache } from 'react';
import type { z } from 'zod';
import { sellerPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendNotFound, BackendRefused } from './errors';

/** Who sells, as the law wants it known. */
export type SellerCardFacts = z.output<typeof sellerCardSchema>;

/**
 * Who sells a producer's goods; null where nobody does by an account, or no accounts are kept at all.
 * @throws BackendUnavailable
 */
export const readSellerCard = cache(async (producer: string): Promise<SellerCardFacts | null> => {
  const { sellerCard } = storeSellerRoutes;
  try {
    const answer = await callBackend({
      path: pathOf(sellerCard),
      query: { producer },
      schema: sellerCard.answer,
      cache: sellerPolicy(producer),
    });
    return answer.seller;
  } catch (error) {
    // Goods are shown and sold whatever is known of their seller: a refusal is no reason to show none.
    if (error instanceof BackendNotFound || error instanceof BackendRefused) return null;
    throw error;
  }
});
