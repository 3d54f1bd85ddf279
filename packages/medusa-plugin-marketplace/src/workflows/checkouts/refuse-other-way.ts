import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { orderOfCart, releasePayment } from 'medusa-plugin-ocop/workflows';
import { type ChosenMethod, placeOfMethod, samePlace } from '../delivery/choose-way';
import { sellerOptions } from '../delivery/delivery-options';
import { hasPrices, placeOfToday, readSending } from '../delivery/sending';

const snapshot = z.object({
  shipping_methods: z
    .array(
      z
        .object({
          shipping_option_id: z.string().nullish(),
          data: z.record(z.string(), z.unknown()).nullish(),
        })
        .nullable(),
    )
    .nullish()
    .transform((list) => (list ?? []).flatMap((one) => one ?? [])),
});

type Method = Omit<ChosenMethod, 'id'>;

interface Completed {
  id: string;
  cart: unknown;
  owner: string | null | undefined;
}

/**
 * complete-cart, before anything is written: goods of a seller with prices of its own go for these, or are
 * fetched; not for what the shop asks, which a basket may hold from before, or from whoever asks Medusa directly.
 * What is fetched says where, in the seller's words: without them it would be sent, at the price of fetching it.
 * @throws MedusaError `delivery_changed`, with the payment given back
 */
export async function refuseOtherWay(
  container: MedusaContainer,
  { id, cart, owner }: Completed,
): Promise<void> {
  const { shipping_methods } = snapshot.parse(cart ?? {});
  if (await goesAsSaid(container, owner, shipping_methods)) return;
  if (await orderOfCart(container, id)) return;
  await releasePayment(container, id);
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    'Người bán đã đổi cách giao hàng. Xin xem lại phí giao ở trang thanh toán.',
    'delivery_changed',
  );
}

/** Whether each way that was chosen is one that the seller, or the shop for it, has today. */
async function goesAsSaid(
  container: MedusaContainer,
  owner: string | null | undefined,
  methods: readonly Method[],
): Promise<boolean> {
  const sending = owner ? await readSending(container, owner) : null;
  if (!sending) return methods.every((method) => placeOfMethod(method) === null);
  const ours = await sellerOptions(container);
  return methods.every((method) => {
    const place = placeOfMethod(method);
    const option = method.shipping_option_id ?? '';
    if (option === ours.pick_up) return samePlace(place, placeOfToday(sending, place));
    return place === null && (option === ours.send) === hasPrices(sending);
  });
}
