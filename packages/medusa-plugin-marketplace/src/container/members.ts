import type { MedusaContainer } from '@medusajs/framework/types';
import { SELLER_MEMBER_MODULE, type SellerMemberModuleService } from '../modules/seller-member';

export function membersOf(container: MedusaContainer): SellerMemberModuleService {
  return container.resolve<SellerMemberModuleService>(SELLER_MEMBER_MODULE);
}
