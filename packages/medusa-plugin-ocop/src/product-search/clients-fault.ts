import { MedusaError } from '@medusajs/framework/utils';

const CLIENTS_FAULTS: readonly string[] = [
  MedusaError.Types.INVALID_DATA,
  MedusaError.Types.INVALID_ARGUMENT,
  MedusaError.Types.NOT_ALLOWED,
];

/** Whether a search failed by what was asked; nothing is wrong with the engine then. */
export function isClientsFault(error: unknown): boolean {
  return error instanceof MedusaError && CLIENTS_FAULTS.includes(error.type);
}
