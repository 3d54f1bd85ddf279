import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { z } from 'zod';
import { assertUsableCodes } from '../../workflows/shown-order/assert-usable-codes';

/** Other shapes are Medusa's to refuse. */
const withCodes = z.object({ promo_codes: z.array(z.string().max(200)).max(50) });

/** Middleware: a code that does nothing is refused in words, wherever a basket is given codes. */
export async function assertPromoCodes(
  { scope, params, body }: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { data } = withCodes.safeParse(body);
  await assertUsableCodes(scope, data?.promo_codes ?? [], params.id ?? null);
  next();
}
