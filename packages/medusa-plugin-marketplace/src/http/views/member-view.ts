import type { SellerMember } from 'ocop-contract';
import type { MemberRow } from '../../modules/seller-member';

/** A member as the desk and operators read them. */
export function memberView({ id, email, name, role, joined_on }: MemberRow): SellerMember {
  return { id, email, name, role, joined_on };
}
