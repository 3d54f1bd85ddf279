import { MedusaError } from '@medusajs/framework/utils';

/** A parcel that is not ordered, for a reason that no error of anybody else's says. */
export class ParcelRefusedError extends MedusaError {
  constructor(message: string) {
    super(MedusaError.Types.NOT_ALLOWED, message, 'parcel_refused');
  }
}

const REFUSALS: readonly unknown[] = [
  MedusaError.Types.NOT_ALLOWED,
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.CONFLICT,
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
];

/** Whether an error is an answer, which the same question would have again; busy is none, and no fault is. */
export function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (Reflect.get(error, 'code') === 'cart_busy') return false;
  return REFUSALS.includes(Reflect.get(error, 'type'));
}
