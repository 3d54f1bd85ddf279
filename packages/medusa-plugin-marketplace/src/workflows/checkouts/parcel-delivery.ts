import type { MedusaContainer } from '@medusajs/framework/types';
import { z } from '@medusajs/framework/zod';
import {
  addShippingMethodToCartWorkflow,
  listShippingOptionsForCartWorkflow,
  updateCartWorkflow,
} from '@medusajs/medusa/core-flows';
import type { Delivery } from 'ocop-contract';
import { PROVINCES } from 'ocop-core';

const COUNTRY = 'vn';

/** Where a parcel goes, as a cart holds it, and what its order keeps beside. */
export function addressOf({
  name,
  phone,
  email,
  street,
  commune,
  province_code,
  note,
  locale,
}: Delivery) {
  const province = PROVINCES.find(({ code }) => code === province_code)?.fullNameVi ?? '';
  const address = {
    first_name: name,
    last_name: '',
    phone,
    address_1: street,
    city: commune,
    province,
    country_code: COUNTRY,
  };
  return {
    shipping_address: address,
    billing_address: address,
    ...(email ? { email } : {}),
    metadata: { buyer_note: note, province_code, ...(locale ? { locale } : {}) },
  };
}

/** Writes where a parcel goes. */
export async function sendTo(
  container: MedusaContainer,
  cartId: string,
  delivery: Delivery,
): Promise<void> {
  await updateCartWorkflow(container).run({ input: { id: cartId, ...addressOf(delivery) } });
}

const offered = z.array(z.object({ id: z.string(), amount: z.coerce.number().nullish() }));

/** Takes the cheapest way to be sent, as pages name it; none where the shop has none. */
export async function chooseDelivery(container: MedusaContainer, cartId: string): Promise<void> {
  const { result } = await listShippingOptionsForCartWorkflow(container).run({
    input: { cart_id: cartId, is_return: false },
  });
  const [cheapest] = offered
    .parse(result)
    .sort((one, other) => (one.amount ?? Infinity) - (other.amount ?? Infinity));
  if (!cheapest) return;
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: [{ id: cheapest.id }] },
  });
}
