import 'server-only';
import { pathOf, storeSellerRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { pointsPolicy } from '../cache-manifest';
import { callBackend } from './client';

const route = storeSellerRoutes.pointsOfSale;

export type PointsOfSale = z.output<typeof route.answer>;
export type PointOfSale = PointsOfSale['points'][number];

/**
 * Provinces in which goods of the programme are sold over a counter, and the places of one.
 * @throws BackendUnavailable
 */
export function readPoints(province?: string): Promise<PointsOfSale> {
  return callBackend({
    path: pathOf(route),
    ...(province && { query: { province } }),
    schema: route.answer,
    cache: pointsPolicy,
  });
}
