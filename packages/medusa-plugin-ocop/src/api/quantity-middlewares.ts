import type { MiddlewareRoute } from '@medusajs/framework/http';
import { MAX_SALE_QUANTITY } from 'ocop-core';
import { z } from 'zod';
import { checkBody } from '../http/validate';

const pieces = z.int().min(1).max(MAX_SALE_QUANTITY);
/** 0 takes a line or a wish away. */
const piecesOrNone = z.int().min(0).max(MAX_SALE_QUANTITY);

const line = z.looseObject({ quantity: pieces });
const newQuantity = z.looseObject({ quantity: piecesOrNone });
const newQuantityIfSaid = z.looseObject({ quantity: piecesOrNone.nullish() });
const lines = z.looseObject({ items: z.array(line).nullish() });
const linesOrNone = z.looseObject({ items: z.array(newQuantity).nullish() });

/**
 * Every route of Medusa's by which goods come into a basket or an order, go out, or come back. Medusa
 * takes any number: half a jar becomes one, a ten-millionth none, and both stay in the basket.
 */
const QUANTITIES: Record<string, z.ZodType> = {
  '/store/carts': lines,
  '/store/carts/:id/line-items': line,
  '/store/carts/:id/line-items/:line_id': newQuantity,
  '/admin/draft-orders': lines,
  '/admin/draft-orders/:id/edit/items': lines,
  '/admin/draft-orders/:id/edit/items/item/:item_id': newQuantity,
  '/admin/draft-orders/:id/edit/items/:action_id': newQuantityIfSaid,
  '/admin/order-edits/:id/items': lines,
  '/admin/order-edits/:id/items/item/:item_id': newQuantity,
  '/admin/order-edits/:id/items/:action_id': newQuantityIfSaid,
  '/admin/exchanges/:id/inbound/items': lines,
  '/admin/exchanges/:id/inbound/items/:action_id': newQuantityIfSaid,
  '/admin/exchanges/:id/outbound/items': lines,
  '/admin/exchanges/:id/outbound/items/:action_id': newQuantityIfSaid,
  '/admin/claims/:id/claim-items': lines,
  '/admin/claims/:id/claim-items/:action_id': newQuantityIfSaid,
  '/admin/claims/:id/inbound/items': lines,
  '/admin/claims/:id/inbound/items/:action_id': newQuantityIfSaid,
  '/admin/claims/:id/outbound/items': lines,
  '/admin/claims/:id/outbound/items/:action_id': newQuantityIfSaid,
  '/admin/returns/:id/request-items': lines,
  '/admin/returns/:id/request-items/:action_id': newQuantityIfSaid,
  '/admin/returns/:id/receive-items': linesOrNone,
  '/admin/returns/:id/receive-items/:action_id': newQuantityIfSaid,
  '/admin/returns/:id/dismiss-items': linesOrNone,
  '/admin/returns/:id/dismiss-items/:action_id': newQuantityIfSaid,
  '/admin/orders/:id/fulfillments': linesOrNone,
  '/admin/orders/:id/fulfillments/:fulfillment_id/shipments': linesOrNone,
};

export const quantityMiddlewares: MiddlewareRoute[] = Object.entries(QUANTITIES).map(
  ([matcher, schema]) => ({ matcher, methods: ['POST'], middlewares: [checkBody(schema)] }),
);
