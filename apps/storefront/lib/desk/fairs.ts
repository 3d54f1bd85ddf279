import 'server-only';
import { sellerFairRoutes, type sellerFairsAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { callSeller } from './call-seller';

export type SellerFair = z.output<typeof sellerFairsAnswer>['fairs'][number];
export type FairApplication = SellerFair['applications'][number];

/** Fairs with an open call, and those that the seller applied to. @throws BackendUnavailable, BackendRefused */
export async function readSellerFairs(): Promise<SellerFair[]> {
  return (await callSeller(sellerFairRoutes.fairs)).fairs;
}

/** Names of the fields that say which goods are brought; what follows is the product's id. */
export const GOODS_FIELD = 'goods-';
