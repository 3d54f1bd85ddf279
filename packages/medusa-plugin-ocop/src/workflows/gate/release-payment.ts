import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';

/**
 * Gives back what a refused checkout held at the payment provider: every session that was not
 * captured is cancelled and deleted, or the next completion would run on a cancelled payment.
 * A captured payment is left to Medusa's own refund. Answers the providers that held something.
 */
export async function releasePayment(
  container: MedusaContainer,
  cartId: string,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'cart',
    fields: [
      'id',
      'payment_collection.id',
      'payment_collection.payment_sessions.id',
      'payment_collection.payment_sessions.provider_id',
      'payment_collection.payment_sessions.payment.id',
      'payment_collection.payment_sessions.payment.captured_at',
      'payment_collection.payment_sessions.payment.canceled_at',
    ],
    filters: { id: cartId },
  });
  const payments = container.resolve(Modules.PAYMENT);
  const providers: string[] = [];
  for (const session of data[0]?.payment_collection?.payment_sessions ?? []) {
    if (!session) continue;
    providers.push(session.provider_id);
    if (session.payment?.captured_at) continue;
    if (session.payment && !session.payment.canceled_at) {
      await payments.cancelPayment(session.payment.id);
    }
    await payments.deletePaymentSession(session.id);
  }
  return providers;
}
