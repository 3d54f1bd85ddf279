import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { FeatureFlag, MedusaError } from '@medusajs/framework/utils';

/** Middleware: without Medusa's index its routes are not there; Medusa itself leaves them unanswered. */
export function refuseWithoutIndex(
  _req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (!FeatureFlag.isFeatureEnabled('index_engine')) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có đường dẫn này.');
  }
  next();
}
