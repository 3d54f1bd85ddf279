import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils';
import type { Refusal } from '../../lib/gate-error';
import { type GateLine, lineRefusals } from './line-refusals';

/** The lines of a cart that may not be sold today, with the reason; 404 for an unknown cart. */
export async function cartRefusals(container: MedusaContainer, cartId: string): Promise<Refusal[]> {
  return lineRefusals(container, await cartLines(container, cartId));
}

export async function cartLines(container: MedusaContainer, cartId: string): Promise<GateLine[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: 'cart',
    fields: ['id', 'items.id', 'items.product_id', 'items.product_title'],
    filters: { id: cartId },
  });
  const cart = data[0];
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `không có giỏ hàng "${cartId}"`);
  return (cart.items ?? []).map((item: GateLine | null) => ({
    id: item?.id ?? null,
    product_id: item?.product_id ?? null,
    product_title: item?.product_title ?? null,
  }));
}
