import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import { pluginOptions } from '../../../kernel/plugin-options';
import { stripeOf } from '../../../kernel/stripe-client';
import { takeStripeEvent } from '../../../workflows/cards/take-stripe-event';

/** Stripe tells of a card. What could not be applied is answered 503, so that it comes again. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const event = readEvent(req);
  try {
    res.json({ outcome: await takeStripeEvent(req.scope, event) });
  } catch (error) {
    const message: unknown = Reflect.get(Object(error), 'message');
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`card: ${event.type} could not be applied: ${String(message ?? error)}`);
    res.setHeader('Retry-After', 30);
    res.status(503).json({ type: 'unexpected_state', message: 'Chưa ghi nhận được. Xin gửi lại.' });
  }
};

/**
 * What Stripe has signed, over its body as it came.
 * @throws MedusaError `not_found` where there is no account; `invalid_data` where the signature is not Stripe's
 */
function readEvent({ scope, rawBody, headers }: MedusaRequest) {
  const stripe = stripeOf(scope);
  const secret = pluginOptions(scope).stripe?.webhookSecret;
  if (!stripe || !secret) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không nhận tin báo nào.');
  }
  try {
    const signature = String(headers['stripe-signature'] ?? '');
    return stripe.webhooks.constructEvent(rawBody ?? '', signature, secret);
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, 'Chữ ký không đúng.');
  }
}
