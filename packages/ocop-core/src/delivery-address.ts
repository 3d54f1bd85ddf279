import { findProvinces } from './find-provinces.js';

/** An address as carts and orders hold it. */
export interface DeliveryAddress {
  first_name?: string | null;
  last_name?: string | null;
  phone?: string | null;
  address_1?: string | null;
  city?: string | null;
  province?: string | null;
  country_code?: string | null;
}

export type DeliveryAddressField = Exclude<keyof DeliveryAddress, 'last_name'>;

/**
 * What a parcel in Vietnam still lacks: a name (a single field is enough), a phone that the
 * courier calls, house and street, commune, province, country. A commune that is itself a province's
 * name ("Hà Nội") says the province too. Signs without a letter or digit count as empty.
 */
export function missingAddressFields(
  address: DeliveryAddress | null | undefined,
): DeliveryAddressField[] {
  const missing: DeliveryAddressField[] = [];
  if (!says(address?.first_name) && !says(address?.last_name)) missing.push('first_name');
  if (!/\p{N}/u.test(address?.phone ?? '')) missing.push('phone');
  if (!says(address?.address_1)) missing.push('address_1');
  if (!says(address?.city)) missing.push('city');
  if (!says(address?.province) && findProvinces(address?.city ?? '').length === 0) {
    missing.push('province');
  }
  if (!says(address?.country_code)) missing.push('country_code');
  return missing;
}

function says(text: string | null | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(text ?? '');
}
