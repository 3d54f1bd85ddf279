import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { orderOfCart, releasePayment } from 'medusa-plugin-ocop/workflows';
import { sellerOptions } from '../delivery/delivery-options';
import { hasPrices, readSending } from '../delivery/sending';

const snapshot = z.object({
  shipping_methods: z
    .array(z.object({ shipping_option_id: z.string().nullish() }).nullable())
    .nullish()
    .transform((list) => (list ?? []).flatMap((one) => one?.shipping_option_id ?? [])),
});

interface Completed {
  id: string;
  cart: unknown;
  owner: string | null | undefined;
}

/**
 * complete-cart, before anything is written: goods of a seller with prices of its own go for these, or are
 * fetched; not for what the shop asks, which a basket may hold from before, or from whoever asks Medusa directly.
 * @throws MedusaError `delivery_changed`, with the payment given back
 */
export async function refuseOtherWay(
  container: MedusaContainer,
  { id, cart, owner }: Completed,
): Promise<void> {
  const sending = owner ? await readSending(container, owner) : null;
  if (!sending || !hasPrices(sending)) return;
  const ours: readonly string[] = Object.values(await sellerOptions(container));
  const { shipping_methods } = snapshot.parse(cart ?? {});
  if (shipping_methods.every((option) => ours.includes(option))) return;
  if (await orderOfCart(container, id)) return;
  await releasePayment(container, id);
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    'Người bán đã đổi cách giao hàng. Xin xem lại phí giao ở trang thanh toán.',
    'delivery_changed',
  );
}
