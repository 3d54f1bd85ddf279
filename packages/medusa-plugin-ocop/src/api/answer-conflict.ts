import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { CART_BUSY_CODE, ConflictError, cartBusy, isLockError } from '../kernel/conflict-error';

/**
 * Answers a conflict as a 409 with its code: ours, and what Medusa calls a fault of its own (500) when
 * somebody else was faster to a lock. Answers whether the error was one.
 */
export function answerConflict(
  error: unknown,
  { scope, path }: MedusaRequest,
  response: MedusaResponse,
): boolean {
  const conflict = conflictOf(error);
  if (!conflict) return false;
  if (conflict !== error) {
    scope.resolve(ContainerRegistrationKeys.LOGGER).info(`409 at ${path}: ${String(error)}`);
  }
  if (conflict.code === CART_BUSY_CODE) response.setHeader('Retry-After', '1');
  const { code, message, details } = conflict;
  response.status(409).json({ type: MedusaError.Types.CONFLICT, code, message, ...details });
  return true;
}

function conflictOf(error: unknown): ConflictError | null {
  if (error instanceof ConflictError) return error;
  return isLockError(error) ? cartBusy() : null;
}
