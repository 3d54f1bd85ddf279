import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import {
  type AnswerOf,
  type BuyerAddressBody,
  MOST_BUYER_ADDRESSES,
  type storeSellerRoutes,
} from 'ocop-contract';
import { buyerOf } from '../../../../http/buyer-of';
import { readBuyerAddresses } from '../../../../http/readers/read-buyer-addresses';
import { refusal } from '../../../../kernel/refuse';

/** Keeps an address; the same again is one. */
export const POST = async (
  req: MedusaRequest<BuyerAddressBody>,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.addAddress>>,
) => {
  const { customerId } = buyerOf(req);
  const { name, phone, street, commune, province } = req.validatedBody;
  const kept = await readBuyerAddresses(req.scope, customerId);
  const isKept = kept.some(
    (one) =>
      one.name === name &&
      one.phone === phone &&
      one.street === street &&
      one.commune === commune &&
      one.province === province,
  );
  if (!isKept && kept.length >= MOST_BUYER_ADDRESSES) {
    throw refusal('street', 'too_many', { most: String(MOST_BUYER_ADDRESSES) });
  }
  if (!isKept) {
    await req.scope.resolve(Modules.CUSTOMER).createCustomerAddresses({
      customer_id: customerId,
      first_name: name,
      phone,
      address_1: street,
      city: commune,
      province,
      country_code: 'vn',
    });
  }
  res.json({ addresses: await readBuyerAddresses(req.scope, customerId) });
};
