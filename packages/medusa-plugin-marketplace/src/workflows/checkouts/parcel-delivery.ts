import type { MedusaContainer } from '@medusajs/framework/types';
import { updateCartWorkflow } from '@medusajs/medusa/core-flows';
import type { Delivery, ParcelWish } from 'ocop-contract';
import { type PickUpPlace, PROVINCES } from 'ocop-core';

const COUNTRY = 'vn';

/** Where a parcel goes, or where it is fetched. */
export interface Destination {
  delivery: Delivery;
  place: PickUpPlace | null;
  /** What else the buyer wants of it. */
  wish: ParcelWish | undefined;
}

/** Where a parcel goes, as a cart holds it, and what its order keeps beside. */
export function addressOf({ delivery, place, wish }: Destination) {
  const { name, phone, email, street, commune, province_code, note, locale } = delivery;
  const person = { first_name: name, last_name: '', phone, country_code: COUNTRY };
  const home = {
    ...person,
    address_1: street ?? '',
    city: commune ?? '',
    province: province_code ? provinceInWords(province_code) : '',
  };
  const there = place && {
    ...person,
    address_1: place.address,
    // A point of sale may have none; an address without a town is none to the guards of orders.
    city: place.commune || provinceInWords(place.province_code),
    province: provinceInWords(place.province_code),
  };
  return {
    shipping_address: there ?? home,
    billing_address: home,
    ...(email ? { email } : {}),
    metadata: {
      buyer_note: note,
      ...(province_code ? { province_code } : {}),
      ...(locale ? { locale } : {}),
      ...wishesOf(wish),
    },
  };
}

/** As the cart keeps them for its order. */
function wishesOf(wish: ParcelWish | undefined) {
  const { invoice, gift_note } = wish ?? {};
  return { ...(invoice ? { invoice } : {}), ...(gift_note ? { gift_note } : {}) };
}

function provinceInWords(code: string): string {
  return PROVINCES.find((province) => province.code === code)?.fullNameVi ?? '';
}

/** Of an address that is not known yet its province. */
export function provinceAddress(code: string) {
  return {
    shipping_address: { country_code: COUNTRY, province: provinceInWords(code) },
    metadata: { province_code: code },
  };
}

/** Writes where a parcel goes. */
export async function sendTo(
  container: MedusaContainer,
  cartId: string,
  destination: Destination,
): Promise<void> {
  await updateCartWorkflow(container).run({ input: { id: cartId, ...addressOf(destination) } });
}

/** Writes in which province a parcel goes, as long as nothing more is known. */
export async function sendToProvince(
  container: MedusaContainer,
  cartId: string,
  code: string,
): Promise<void> {
  await updateCartWorkflow(container).run({ input: { id: cartId, ...provinceAddress(code) } });
}
