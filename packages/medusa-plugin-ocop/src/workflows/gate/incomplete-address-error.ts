import { MedusaError } from '@medusajs/framework/utils';
import type { DeliveryAddressField } from 'ocop-core';

/** The code by which clients know that a basket cannot be ordered for want of an address. */
export const INCOMPLETE_ADDRESS_CODE = 'incomplete_address';

const NAMES: Record<DeliveryAddressField, string> = {
  first_name: 'họ tên',
  phone: 'số điện thoại',
  address_1: 'số nhà, đường, thôn',
  city: 'xã, phường',
  province: 'tỉnh, thành phố',
  country_code: 'quốc gia',
};

/** A completion without an address that a parcel can be sent to: a 400 that names the fields. */
export class IncompleteAddressError extends MedusaError {
  readonly fields: readonly string[];

  constructor(missing: readonly DeliveryAddressField[]) {
    super(
      MedusaError.Types.INVALID_DATA,
      `Địa chỉ nhận hàng còn thiếu: ${missing.map((field) => NAMES[field]).join('; ')}.`,
      INCOMPLETE_ADDRESS_CODE,
    );
    this.fields = missing.map((field) => `shipping_address.${field}`);
  }
}
