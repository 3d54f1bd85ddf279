import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { errorHandler as medusaErrorHandler } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { isDecisionWarning } from 'ocop-core';
import { multipartFault } from '../http/multipart-fault';
import { requestFault } from '../http/request-fault';
import { NEEDS_ACKNOWLEDGEMENT, type WarningView } from '../modules/certification';
import { moneyGuardMessage } from '../money/money-guard-error';
import { PromotionUnusableError } from '../workflows/shown-order/promotion-unusable-error';
import { answerConflict } from './answer-conflict';
import { refusalAnswer } from './refusal-answer';

const respondAsMedusa = medusaErrorHandler();

/**
 * Medusa's own answers, and four of ours: a conflict says which one it is; a refusal of the gate is a
 * 400 with its lines or fields, whichever guard spoke; a validation error names its field; a decision that is odd
 * is a 409 with its warnings.
 */
export async function errorHandler(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (answerConflict(error, request, response)) return;
  if (error instanceof PromotionUnusableError) {
    const { type, code, reason, promoCode: promo_code, message } = error;
    response.status(400).json({ type, code, reason, promo_code, message });
    return;
  }
  const refusal = await refusalAnswer(error, request);
  if (refusal) {
    response.status(400).json(refusal);
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
  const fault = multipartFault(error) ?? fieldAtFault(mapped) ?? moneyFault(error);
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

/** The database's own guard of amounts. */
function moneyFault(error: unknown): { message: string; field: string } | null {
  const message = moneyGuardMessage(error);
  return message ? { message, field: 'amount' } : null;
}

/** How our validators name a field, and how Medusa's do: `items, 1, quantity` in a sentence. */
const OUR_FIELD = /^([a-z_]+(?:\.[a-z0-9_]+)*): /;
const MEDUSAS_FIELD = /^Invalid request: (?:[^;]*? )?[Ff]ield '([^']+)'/;

/** The first field that a validation error names. Errors of a workflow arrive as plain data. */
function fieldAtFault(error: unknown): { message: string; field: string } | null {
  if (typeof error !== 'object' || error === null) return null;
  const message: unknown = Reflect.get(error, 'message');
  if (Reflect.get(error, 'type') !== MedusaError.Types.INVALID_DATA) return null;
  if (typeof message !== 'string') return null;
  const field =
    OUR_FIELD.exec(message)?.[1] ?? MEDUSAS_FIELD.exec(message)?.[1]?.replaceAll(', ', '.');
  return field ? { message, field } : null;
}
