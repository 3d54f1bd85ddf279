import type { MedusaContainer } from '@medusajs/framework/types';
import type { AnswerOf, sellerRoutes } from 'ocop-contract';
import type { SeatedMember } from '../../modules/seller-member';
import { memberView } from '../views/member-view';
import { readSellerAccount } from './read-seller-account';

/** A member, and the account that they work for. */
export async function readMe(
  container: MedusaContainer,
  member: SeatedMember,
): Promise<AnswerOf<typeof sellerRoutes.me>> {
  return {
    member: memberView(member),
    seller: await readSellerAccount(container, { sellerId: member.seller_id, role: member.role }),
  };
}
