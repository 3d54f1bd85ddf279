import type { MedusaContainer } from '@medusajs/framework/types';
import type { SellerOrderRow } from '../../../modules/seller-order';
import { cancelAs } from './cancel-order';

/** No money came: stock is free again. What somebody has captured meanwhile does not end. @throws OrderConflict */
export function expireOrder(container: MedusaContainer, row: SellerOrderRow): Promise<void> {
  return cancelAs(container, row, 'buyer');
}
