import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { orderOfCart, releasePayment } from 'medusa-plugin-ocop/workflows';
import { sellersOfProducts } from '../ownership/sellers-of-products';
import { refuseOtherWay } from './refuse-other-way';

const snapshot = z.object({
  items: z
    .array(z.object({ product_id: z.string().nullish() }).nullable())
    .nullish()
    .transform((list) => (list ?? []).flatMap((one) => one?.product_id ?? [])),
});

/**
 * complete-cart, before anything is written: an order has one seller, who owns every line of it. Goods of
 * several are ordered as a checkout. A cart that is an order already answers with it, whoever owns its goods now.
 * It goes the way that its seller sends (`refuseOtherWay`).
 * @throws MedusaError `several_sellers`, `delivery_changed`, with the payment given back
 */
export async function refuseSeveralSellers(
  { input, cart }: { input: { id: string }; cart?: unknown },
  { container }: { container: MedusaContainer },
): Promise<void> {
  const { items } = snapshot.parse(cart ?? {});
  const owners = new Set((await sellersOfProducts(container, items)).values());
  const [owner, ...others] = owners;
  if (others.length === 0) return refuseOtherWay(container, { id: input.id, cart, owner });
  if (await orderOfCart(container, input.id)) return;
  await releasePayment(container, input.id);
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    'Giỏ hàng có hàng của nhiều người bán: mỗi người bán là một đơn riêng. Xin đặt ở trang thanh toán.',
    'several_sellers',
  );
}
