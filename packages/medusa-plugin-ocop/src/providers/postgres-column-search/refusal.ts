import { MedusaError } from '@medusajs/framework/utils';

/** A query that this provider cannot answer truthfully. */
export function refusal(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `PostgreSQL search: ${message}`);
}

/** Whether a value is an object with fields, not a list and not a date. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && !Array.isArray(value) && !(value instanceof Date);
}
