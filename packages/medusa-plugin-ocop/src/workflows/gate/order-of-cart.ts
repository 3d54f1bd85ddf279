import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** The order that a cart has become, whether or not the gate has confirmed it. */
export async function orderOfCart(
  container: MedusaContainer,
  cartId: string,
): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'order_cart',
    fields: ['cart_id', 'order_id'],
    filters: { cart_id: cartId },
  });
  const orderId = data[0]?.order_id;
  return typeof orderId === 'string' ? orderId : null;
}
