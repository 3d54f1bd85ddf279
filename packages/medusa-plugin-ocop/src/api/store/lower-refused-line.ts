import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from 'zod';
import { lowerCartLineWorkflow, lowersRefusedLine } from '../../workflows/gate/lower-cart-line';

const quantityAlone = z.strictObject({ quantity: z.int() });

/** Answers in the place of Medusa's route where that would not let a line that is refused be lowered. */
export async function lowerRefusedLine(
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { scope, params, body, queryConfig } = request;
  const asked = quantityAlone.safeParse(body);
  if (!asked.success) return next();
  const input = {
    cart_id: params.id ?? '',
    line_id: params.line_id ?? '',
    quantity: asked.data.quantity,
  };
  if (!(await lowersRefusedLine(scope, input).catch(() => false))) return next();
  await lowerCartLineWorkflow(scope).run({ input });
  const { data } = await scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cart',
    fields: queryConfig.fields,
    filters: { id: input.cart_id },
  });
  response.json({ cart: data[0] });
}
