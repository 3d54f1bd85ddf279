import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import type { AnswerOf, storeSellerRoutes } from 'ocop-contract';
import { buyerOf } from '../../../../../../http/buyer-of';
import { readBuyerAddresses } from '../../../../../../http/readers/read-buyer-addresses';
import { unknown } from '../../../../../../kernel/refuse';

/** Forgets an address of the customer's; a stranger's is answered as nobody's. */
export const POST = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.removeAddress>>,
) => {
  const { customerId } = buyerOf(req);
  const kept = await readBuyerAddresses(req.scope, customerId);
  const found = kept.find(({ id }) => id === req.params.id);
  if (!found) throw unknown('Không có địa chỉ này.');
  await req.scope.resolve(Modules.CUSTOMER).deleteCustomerAddresses([found.id]);
  res.json({ addresses: await readBuyerAddresses(req.scope, customerId) });
};
