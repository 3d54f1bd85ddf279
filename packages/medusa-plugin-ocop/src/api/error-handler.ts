import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { errorHandler as medusaErrorHandler } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { isDecisionWarning } from 'ocop-core';
import {
  isGateDatabaseError,
  NOT_SALEABLE_CODE,
  NotSaleableError,
  type Refusal,
  refusedProductOf,
} from '../lib/gate-error';
import { requestFault } from '../lib/http/request-fault';
import {
  NEEDS_ACKNOWLEDGEMENT,
  type WarningView,
} from '../modules/certification/lib/decision-warnings';
import { cartRefusals } from '../workflows/gate/cart-refusals';
import { lineRefusals } from '../workflows/gate/line-refusals';
import { linesOfProduct } from '../workflows/gate/lines-of-product';
import { linesOfVariants } from '../workflows/gate/lines-of-variants';
import { answerConflict } from './answer-conflict';

const respondAsMedusa = medusaErrorHandler();

/**
 * Medusa's own answers, and four of ours: a conflict says which one it is; a refusal of the gate is a
 * 400 with its lines, whichever guard spoke; a validation error names its field; a decision that is odd
 * is a 409 with its warnings.
 */
export async function errorHandler(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (answerConflict(error, request, response)) return;
  const lines = isRefusal(error)
    ? await refusedLines(error, request)
    : await refusalsOfCompletion(request);
  if (lines) {
    response.status(400).json({
      type: MedusaError.Types.NOT_ALLOWED,
      code: NOT_SALEABLE_CODE,
      message: lines.map(({ message }) => message).join(' ') || 'Sản phẩm không còn được bán.',
      lines,
    });
    return;
  }
  const warnings = warningsOf(error);
  if (warnings) {
    response.status(409).json({
      type: MedusaError.Types.CONFLICT,
      code: NEEDS_ACKNOWLEDGEMENT,
      message: warnings.map(({ path, message }) => `${path}: ${message}`).join('; '),
      warnings,
    });
    return;
  }
  const mapped = requestFault(error, request) ?? error;
  const fault = fieldAtFault(mapped);
  if (fault) {
    response.status(400).json({ type: MedusaError.Types.INVALID_DATA, ...fault });
    return;
  }
  respondAsMedusa(mapped, request, response, next);
}

const askingError = z.object({
  code: z.literal(NEEDS_ACKNOWLEDGEMENT),
  warnings: z.array(
    z.object({
      code: z.custom<WarningView['code']>(isDecisionWarning),
      path: z.string(),
      message: z.string(),
      params: z.record(z.string(), z.string()),
    }),
  ),
});

/** What a decision waits for somebody to acknowledge, if that is what the error says. */
function warningsOf(error: unknown): WarningView[] | null {
  return askingError.safeParse(error).data?.warnings ?? null;
}

function isRefusal(error: unknown): boolean {
  const coded =
    typeof error === 'object' && error !== null && Reflect.get(error, 'code') === NOT_SALEABLE_CODE;
  return coded || isGateDatabaseError(error);
}

/**
 * A completion that fails for another cause than the gate, while the gate would refuse it too: after
 * a webhook was refused, Medusa only says that the payment is missing, and not what took it back.
 */
async function refusalsOfCompletion(request: MedusaRequest): Promise<readonly Refusal[] | null> {
  const cartId = /\/store\/carts\/(cart_[^/?]+)\/complete/.exec(request.originalUrl)?.[1];
  const refusals = cartId ? await cartRefusals(request.scope, cartId).catch(() => []) : [];
  return refusals.length > 0 ? refusals : null;
}

/**
 * The error's own lines. An engine that hands errors on as data keeps only their text: then the
 * lines are asked for again, of the cart, of the variants in the request, or of the product named.
 */
async function refusedLines(error: unknown, request: MedusaRequest): Promise<readonly Refusal[]> {
  if (error instanceof NotSaleableError) return error.lines;
  const cartId = /\/carts\/(cart_[^/?]+)/.exec(request.originalUrl)?.[1];
  const ofCart = cartId ? await cartRefusals(request.scope, cartId) : [];
  if (ofCart.length > 0) return ofCart;
  const variants = await linesOfVariants(request.scope, variantIdsOf(request.body));
  const product = refusedProductOf(error);
  return lineRefusals(request.scope, [
    ...variants,
    ...(product && variants.length === 0 ? await linesOfProduct(request.scope, product) : []),
  ]);
}

const bodyWithVariants = z.object({
  variant_id: z.string().optional(),
  items: z.array(z.object({ variant_id: z.string().nullish() })).optional(),
});

function variantIdsOf(body: unknown): (string | null | undefined)[] {
  const parsed = bodyWithVariants.safeParse(body);
  if (!parsed.success) return [];
  return [parsed.data.variant_id, ...(parsed.data.items ?? []).map((item) => item.variant_id)];
}

const FIELD = /^([a-z_]+(?:\.[a-z0-9_]+)*): /;

/** The first field that a validation error names. Errors of a workflow arrive as plain data. */
function fieldAtFault(error: unknown): { message: string; field: string } | null {
  if (typeof error !== 'object' || error === null) return null;
  const message: unknown = Reflect.get(error, 'message');
  if (Reflect.get(error, 'type') !== MedusaError.Types.INVALID_DATA) return null;
  const field = typeof message === 'string' ? FIELD.exec(message)?.[1] : undefined;
  return field && typeof message === 'string' ? { message, field } : null;
}
