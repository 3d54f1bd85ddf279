import type { MedusaRequest } from '@medusajs/framework/http';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { CART_BUSY_CODE, ConflictError, cartBusy, isLockError } from '../../kernel/conflict-error';
import { cancellationConflict } from '../../workflows/orders/cancellation-conflict';
import type { ErrorAnswer } from './compose-error-mappers';

/**
 * A conflict as a 409 with its code: ours, and what Medusa calls a fault of its own (500) when somebody
 * else was faster to a lock. Null for any other error.
 */
export function conflictAnswer(error: unknown, { scope, path }: MedusaRequest): ErrorAnswer | null {
  const conflict = conflictOf(error);
  if (!conflict) return null;
  if (conflict !== error) {
    scope.resolve(ContainerRegistrationKeys.LOGGER).info(`409 at ${path}: ${String(error)}`);
  }
  const { code, message, details } = conflict;
  return {
    status: 409,
    body: { type: MedusaError.Types.CONFLICT, code, message, ...details },
    ...(code === CART_BUSY_CODE ? { headers: { 'Retry-After': '1' } } : {}),
  };
}

function conflictOf(error: unknown): ConflictError | null {
  if (error instanceof ConflictError) return error;
  return cancellationConflict(error) ?? (isLockError(error) ? cartBusy() : null);
}
