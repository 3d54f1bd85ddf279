import { Module } from '@medusajs/framework/utils';
import SellerMemberModuleService from './service';

export const SELLER_MEMBER_MODULE = 'seller_member';

export default Module(SELLER_MEMBER_MODULE, { service: SellerMemberModuleService });
export type { Asked, KeyedRequest } from './operations/request-keys';
export { default as SellerMemberModuleService } from './service';
export type { CodeChannelName, CodePurpose, InvitationRow, MemberRow, SeatedMember } from './types';
