import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { BuyerAddress } from 'ocop-contract';

/** Addresses that a customer keeps, the newest first. */
export async function readBuyerAddresses(
  container: MedusaContainer,
  customer_id: string,
): Promise<BuyerAddress[]> {
  const kept = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses({ customer_id }, { order: { created_at: 'DESC' }, take: 50 });
  return kept.map(({ id, first_name, phone, address_1, city, province }) => ({
    id,
    name: first_name ?? '',
    phone: phone ?? '',
    street: address_1 ?? '',
    commune: city ?? '',
    province: province ?? '',
  }));
}
