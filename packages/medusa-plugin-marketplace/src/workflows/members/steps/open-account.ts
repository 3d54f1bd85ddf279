import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { membersOf } from '../../../container/members';
import { sellersOf } from '../../../container/resolve';
import { todayOf } from '../../../container/today';
import type { MemberRow } from '../../../modules/seller-member';

/**
 * The account that a member opens. Not undone: cut off after it, the next who asks finds the same account,
 * which is opened for this member and once.
 */
export const openAccountStep = createStep(
  'marketplace-open-account',
  async (member: MemberRow, { container }) => {
    if (member.seller_id !== null) {
      return new StepResponse({ ...member, seller_id: member.seller_id });
    }
    const { id } = await sellersOf(container).openAccount({
      key: member.id,
      openedOn: todayOf(container),
      actor: `member:${member.id}`,
    });
    return new StepResponse(await membersOf(container).seatMember(member.id, id));
  },
);
