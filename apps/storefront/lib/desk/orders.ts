import 'server-only';
import {
  type listedSellerOrderSchema,
  sellerOrderRoutes,
  type sellerOrderSchema,
  type sellerOrdersAnswer,
} from 'ocop-contract';
import type { SellerOrderFilter } from 'ocop-core';
import type { z } from 'zod';
import { BackendNotFound } from '../backend/errors';
import { callSeller } from './call-seller';

export type SellerOrders = z.output<typeof sellerOrdersAnswer>;
export type ListedSellerOrder = z.output<typeof listedSellerOrderSchema>;
export type SellerOrder = z.output<typeof sellerOrderSchema>;

export const ORDERS_PER_PAGE = 20;
/** So many are printed at once. */
const MOST_PRINTED = 20;

/** One page of orders under a heading. @throws BackendUnavailable */
export function readSellerOrders(filter: SellerOrderFilter, page = 1): Promise<SellerOrders> {
  const offset = (page - 1) * ORDERS_PER_PAGE;
  return callSeller(sellerOrderRoutes.orders, {
    query: { filter, limit: String(ORDERS_PER_PAGE), offset: String(offset) },
  });
}

/** What of orders is to be done, without the orders. @throws BackendUnavailable */
export function readOrderCounts(): Promise<SellerOrders> {
  return callSeller(sellerOrderRoutes.orders, { query: { filter: 'to_answer', limit: '1' } });
}

/** Null where the seller has no such order. @throws BackendUnavailable */
export async function readSellerOrder(id: string): Promise<SellerOrder | null> {
  try {
    return (await callSeller(sellerOrderRoutes.order, { parameters: { id } })).order;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** Orders to be printed, in the order in which they were chosen; unknown ones are left out. @throws BackendUnavailable */
export async function readPrintedOrders(ids: readonly string[]): Promise<SellerOrder[]> {
  const chosen = [...new Set(ids)].slice(0, MOST_PRINTED);
  const orders = await Promise.all(chosen.map(readSellerOrder));
  return orders.flatMap((order) => order ?? []);
}
