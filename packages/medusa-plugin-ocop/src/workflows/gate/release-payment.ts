import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { pluginOptions } from '../../kernel/plugin-options';

/**
 * How a refused checkout gives back what it held at the payment provider; answers the providers that held
 * something. An application whose payments are made in another way hands in its own, as the option
 * `releasePayment`.
 */
export type PaymentRelease = (container: MedusaContainer, cartId: string) => Promise<string[]>;

/** Gives back what a refused checkout held, as the application wants it. */
export async function releasePayment(
  container: MedusaContainer,
  cartId: string,
): Promise<string[]> {
  const given = pluginOptions(container).releasePayment;
  const release = isRelease(given) ? given : releasePaymentOfCart;
  return release(container, cartId);
}

function isRelease(value: unknown): value is PaymentRelease {
  return typeof value === 'function';
}

/**
 * Every session of the cart that was not captured is cancelled and deleted, or the next completion would
 * run on a cancelled payment. A captured payment is left to Medusa's own refund, and one that other carts
 * share is left to them: it pays for their goods too.
 */
export async function releasePaymentOfCart(
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
  const collection = data[0]?.payment_collection;
  if (!collection || (await isShared(container, collection.id, cartId))) return [];
  const payments = container.resolve(Modules.PAYMENT);
  const providers: string[] = [];
  for (const session of collection.payment_sessions ?? []) {
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

async function isShared(
  container: MedusaContainer,
  collectionId: string,
  cartId: string,
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'cart_payment_collection',
    fields: ['cart_id'],
    filters: { payment_collection_id: collectionId },
  });
  return data.some(({ cart_id }) => cart_id !== cartId);
}
