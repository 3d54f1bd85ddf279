import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { errorHandler as medusaErrorHandler } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import {
  isGateDatabaseError,
  NOT_SALEABLE_CODE,
  NotSaleableError,
  type Refusal,
  refusedProductOf,
} from '../lib/gate-error';
import { cartRefusals } from '../workflows/gate/cart-refusals';
import { lineRefusals } from '../workflows/gate/line-refusals';

const respondAsMedusa = medusaErrorHandler();

/**
 * Medusa's own answers, and two of ours: a refusal of the gate is a 400 with its lines, whichever
 * guard spoke; a validation error names its field.
 */
export async function errorHandler(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (isRefusal(error)) {
    const lines = await refusedLines(error, request);
    response.status(400).json({
      type: MedusaError.Types.NOT_ALLOWED,
      code: NOT_SALEABLE_CODE,
      message: lines.map(({ message }) => message).join(' ') || 'Sản phẩm không còn được bán.',
      lines,
    });
    return;
  }
  const field = fieldOf(error);
  if (field && error instanceof Error) {
    response
      .status(400)
      .json({ type: MedusaError.Types.INVALID_DATA, message: error.message, field });
    return;
  }
  respondAsMedusa(error, request, response, next);
}

function isRefusal(error: unknown): boolean {
  const coded =
    typeof error === 'object' && error !== null && Reflect.get(error, 'code') === NOT_SALEABLE_CODE;
  return coded || isGateDatabaseError(error);
}

/** The error's own lines; after a workflow engine that keeps only its text, the cart's as it is now. */
async function refusedLines(error: unknown, request: MedusaRequest): Promise<readonly Refusal[]> {
  if (error instanceof NotSaleableError) return error.lines;
  const cartId = /\/carts\/(cart_[^/]+)/.exec(request.originalUrl)?.[1];
  if (cartId) return cartRefusals(request.scope, cartId);
  const product = refusedProductOf(error);
  return product ? lineRefusals(request.scope, [{ product_id: product }]) : [];
}

const FIELD = /^([a-z_]+(?:\.[a-z0-9_]+)*): /;

function fieldOf(error: unknown): string | null {
  const invalid =
    typeof error === 'object' &&
    error !== null &&
    Reflect.get(error, 'type') === MedusaError.Types.INVALID_DATA;
  if (!invalid || !(error instanceof Error)) return null;
  return FIELD.exec(error.message)?.[1] ?? null;
}
