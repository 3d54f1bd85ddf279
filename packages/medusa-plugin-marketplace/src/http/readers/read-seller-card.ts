import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerCard } from 'ocop-contract';
import { isPersonalTaxCode, sellerMaySell } from 'ocop-core';
import { certificationOf } from '../../container/certification';
import { sellersOf } from '../../container/resolve';
import type { SellerRow } from '../../modules/seller';
import { readSending, type Sending } from '../../workflows/delivery/sending';
import { transferAccounts } from '../../workflows/transfers/transfer-account';
import { deliveryView } from '../views/delivery-view';
import { readShopPage } from './read-shop-page';

/** Who sells the goods of a producer; null where no account does today. */
export async function readSellerCard(
  container: MedusaContainer,
  handle: string,
): Promise<SellerCard | null> {
  const producer = await certificationOf(container).findProducer(handle);
  if (!producer) return null;
  const sellers = sellersOf(container);
  const sellerId = (await sellers.sellersOfProducers([producer.id])).get(producer.id);
  const [seller] = sellerId ? await sellers.listSellersById([sellerId]) : [];
  if (!seller || !sellerMaySell(seller.state)) return null;
  const takes_transfer = (await transferAccounts(container, [seller.id])).has(seller.id);
  const card = cardOf(seller, await readSending(container, seller.id));
  return card && { ...card, takes_transfer, page: await readShopPage(container, seller.id) };
}

/** An account that was approved says all of this; one that does not has no card. */
function cardOf(
  seller: SellerRow,
  sending: Sending | null,
): Omit<SellerCard, 'takes_transfer' | 'page'> | null {
  const { name, type, phone, seat_address, seat_commune, seat_province_code } = seller;
  const { tax_code, selling_since, holiday_through, closes_on } = seller;
  if (!name || !type || !phone || !seat_address || !seat_commune || !seat_province_code)
    return null;
  if (!selling_since) return null;
  return {
    name,
    type,
    seat: { address: seat_address, commune: seat_commune, province_code: seat_province_code },
    registration_number: tax_code && !isPersonalTaxCode(tax_code) ? tax_code : null,
    phone,
    verified_on: seller.verified_on ?? selling_since,
    selling_since,
    holiday_through,
    closes_on,
    delivery: sending && deliveryView(sending),
  };
}
