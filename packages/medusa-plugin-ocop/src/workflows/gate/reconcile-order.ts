import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { cancelOrderWorkflow } from '@medusajs/medusa/core-flows';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../../modules/certification';
import { releasePayment } from './release-payment';

export interface OrderOfCart {
  orderId: string;
  cartId: string;
}

/**
 * Undoes an order that came from a cart, holds goods and never got its clearance: it is refused for
 * good, cancelled with its reservations, and its basket is free to be ordered again. Call it under
 * the cart's lock. Answers whether it had to be undone; a second call finds nothing to do.
 */
export async function reconcileOrder(
  container: MedusaContainer,
  { orderId, cartId }: OrderOfCart,
): Promise<boolean> {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'order',
    fields: ['id', 'created_at', 'canceled_at', 'items.product_id'],
    filters: { id: orderId },
  });
  const order = data[0];
  if (!order) return false;
  const products = (order.items ?? []).flatMap(
    (item: { product_id?: string | null } | null) => item?.product_id ?? [],
  );
  if (products.length === 0) return false;
  if (new Date(order.created_at) < (await certification.installedAt())) return false;
  const outcome = await certification.refuseOrder({
    order_id: orderId,
    cart_id: cartId,
    product_ids: products,
  });
  if (outcome === 'cleared') return false;
  await releasePayment(container, cartId);
  if (!order.canceled_at) {
    await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
  }
  await freeCart(container, { orderId, cartId });
  return true;
}

/**
 * The payment collection stays with the cancelled order, whose history it is: an order and a
 * collection are linked once, so the next try needs a new one.
 */
async function freeCart(container: MedusaContainer, { orderId, cartId }: OrderOfCart) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const { data } = await query.graph({
    entity: 'cart',
    fields: ['id', 'payment_collection.id'],
    filters: { id: cartId },
  });
  const collectionId = data[0]?.payment_collection?.id;
  if (collectionId) {
    await link.dismiss({
      [Modules.CART]: { cart_id: cartId },
      [Modules.PAYMENT]: { payment_collection_id: collectionId },
    });
  }
  await link.dismiss({
    [Modules.ORDER]: { order_id: orderId },
    [Modules.CART]: { cart_id: cartId },
  });
  await container.resolve(Modules.CART).updateCarts([{ id: cartId, completed_at: null }]);
}
