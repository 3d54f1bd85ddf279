import type { MedusaRequest } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { problemSchema, type Warning, warningSchema } from 'ocop-contract';
import type { FieldProblem } from 'ocop-core';
import { z } from 'zod';
import { NEEDS_ACKNOWLEDGEMENT } from '../../modules/certification';
import { moneyGuardMessage } from '../../money/money-guard-error';
import { PromotionUnusableError } from '../../workflows/shown-order/promotion-unusable-error';
import { multipartFault } from '../multipart-fault';
import { requestFault } from '../request-fault';
import type { ErrorAnswer } from './compose-error-mappers';
import { conflictAnswer } from './conflict-answer';
import { refusalAnswer } from './refusal-answer';

/**
 * What this plugin makes of errors: a conflict says which one it is; a code that does nothing says why; a
 * refusal of the gate is a 400 with its lines or fields, whichever guard spoke; a decision that is odd is
 * a 409 with its warnings; a validation error names its field; what was asked wrongly is no fault of ours.
 */
export async function ocopErrors(
  error: unknown,
  request: MedusaRequest,
): Promise<ErrorAnswer | null> {
  const refused = conflictAnswer(error, request) ?? promotionAnswer(error);
  if (refused) return refused;
  const refusal = await refusalAnswer(error, request);
  if (refusal) return { status: 400, body: refusal };
  return warningsAnswer(error) ?? faultAnswer(error, request);
}

function promotionAnswer(error: unknown): ErrorAnswer | null {
  if (!(error instanceof PromotionUnusableError)) return null;
  const { type, code, reason, promoCode: promo_code, message } = error;
  return { status: 400, body: { type, code, reason, promo_code, message } };
}

function warningsAnswer(error: unknown): ErrorAnswer | null {
  const warnings = warningsOf(error);
  if (!warnings) return null;
  const message = warnings.map(({ path, message }) => `${path}: ${message}`).join('; ');
  const type = MedusaError.Types.CONFLICT;
  return { status: 409, body: { type, code: NEEDS_ACKNOWLEDGEMENT, message, warnings } };
}

function faultAnswer(error: unknown, request: MedusaRequest): ErrorAnswer | null {
  const asked = requestFault(error, request);
  const fault = multipartFault(error) ?? fieldAtFault(asked ?? error) ?? moneyFault(error);
  if (fault) return { status: 400, body: { type: MedusaError.Types.INVALID_DATA, ...fault } };
  if (!asked) return null;
  const { type, message } = asked;
  return { status: type === MedusaError.Types.NOT_FOUND ? 404 : 400, body: { type, message } };
}

const askingError = z.object({
  code: z.literal(NEEDS_ACKNOWLEDGEMENT),
  warnings: z.array(warningSchema),
});

/** What a decision waits for somebody to acknowledge, if that is what the error says. */
function warningsOf(error: unknown): Warning[] | null {
  return askingError.safeParse(error).data?.warnings ?? null;
}

/** What is wrong with a field: its problems as data, where a rule of ours says so. */
interface FieldFault {
  message: string;
  field: string;
  problems: readonly FieldProblem[];
}

/** The database's own guard of amounts. */
function moneyFault(error: unknown): FieldFault | null {
  const message = moneyGuardMessage(error);
  return message ? invalidField('amount', message) : null;
}

function invalidField(field: string, message: string): FieldFault {
  return { message, field, problems: [{ path: field, code: 'invalid', params: {} }] };
}

const problems = z.array(problemSchema).min(1);

/** How our validators name a field, and how Medusa's do: `items, 1, quantity` in a sentence. */
const OUR_FIELD = /^([a-z_]+(?:\.[a-z0-9_]+)*): /;
const MEDUSAS_FIELD = /^Invalid request: (?:[^;]*? )?[Ff]ield '([^']+)'/;

/** The fields that a validation error names. Errors of a workflow arrive as plain data. */
function fieldAtFault(error: unknown): FieldFault | null {
  if (typeof error !== 'object' || error === null) return null;
  const message: unknown = Reflect.get(error, 'message');
  if (Reflect.get(error, 'type') !== MedusaError.Types.INVALID_DATA) return null;
  if (typeof message !== 'string') return null;
  const said = problems.safeParse(Reflect.get(error, 'problems')).data;
  if (said?.[0]) return { message, field: said[0].path, problems: said };
  const field =
    OUR_FIELD.exec(message)?.[1] ?? MEDUSAS_FIELD.exec(message)?.[1]?.replaceAll(', ', '.');
  return field ? invalidField(field, message) : null;
}
