import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { z } from '@medusajs/framework/zod';
import { currentPlace, findProvinces, parcelWeight } from 'ocop-core';
import { sellersOfProducts } from '../ownership/sellers-of-products';
import { sellerOptions } from './delivery-options';
import { isFetchable, readSending, type Sending, sendingFee } from './sending';

interface HookInput {
  input: { cart_id: string; options?: { id: string }[] };
}

/**
 * `setCalculatedShippingPricingContext` of the listing of shipping options: what the seller of a cart asks for its
 * way. Carts that go another way are not read: every cart of the shop comes by here.
 */
export async function priceSellerDelivery(
  { input: { cart_id, options } }: HookInput,
  { container }: { container: MedusaContainer },
): Promise<StepResponse<object>> {
  const ours: readonly string[] = Object.values(await sellerOptions(container));
  const concerned = ours.length > 0 && (!options || options.some(({ id }) => ours.includes(id)));
  return new StepResponse(concerned ? await pricesOf(container, cart_id) : {});
}

async function pricesOf(container: MedusaContainer, cartId: string): Promise<object> {
  const cart = await readSentCart(container, cartId);
  const owners = new Set((await sellersOfProducts(container, cart.products)).values());
  const [seller, ...others] = owners;
  const sending = seller && others.length === 0 ? await readSending(container, seller) : null;
  return {
    seller_delivery: {
      send: sending && feeOf(cart, sending),
      pick_up: sending && isFetchable(sending) ? 0 : null,
    },
  };
}

function feeOf({ province, grams, goodsVnd }: SentCart, sending: Sending): number | null {
  return province === null ? null : sendingFee(sending, { province, grams, goodsVnd });
}

const cartSchema = z.object({
  shipping_address: z.object({ province: z.string().nullish() }).nullish(),
  items: z.array(
    z
      .object({
        product_id: z.string().nullish(),
        variant_title: z.string().nullish(),
        quantity: z.coerce.number(),
        unit_price: z.coerce.number(),
        variant: z.object({ weight: z.coerce.number().nullish() }).nullish(),
      })
      .nullable(),
  ),
});

interface SentCart {
  products: string[];
  /** Of today. */
  province: string | null;
  grams: number;
  goodsVnd: number;
}

async function readSentCart(container: MedusaContainer, cartId: string): Promise<SentCart> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cart',
    fields: [
      'shipping_address.province',
      'items.product_id',
      'items.variant_title',
      'items.quantity',
      'items.unit_price',
      'items.variant.weight',
    ],
    filters: { id: cartId },
  });
  const { shipping_address, items } = cartSchema.parse(data[0]);
  const lines = items.flatMap((line) => line ?? []);
  const [place] = findProvinces(shipping_address?.province ?? '');
  return {
    products: lines.flatMap(({ product_id }) => product_id ?? []),
    province: place ? currentPlace(place).code : null,
    grams: parcelWeight(
      lines.map(({ variant, variant_title, quantity }) => ({
        weight: variant?.weight ?? null,
        pack: variant_title ?? null,
        quantity,
      })),
    ),
    goodsVnd: lines.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0),
  };
}
