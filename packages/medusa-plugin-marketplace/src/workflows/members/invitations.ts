import type { MedusaContainer } from '@medusajs/framework/types';
import { type CalendarDate, calendarDateAt, type Locale, type MemberRole } from 'ocop-core';
import { membersOf } from '../../container/members';
import { sellersOf } from '../../container/resolve';
import { refusal } from '../../kernel/refuse';
import { hashOfToken, newToken } from '../../kernel/secrets';
import type { InvitationRow } from '../../modules/seller-member';
import { deskLink } from '../letters/desk-link';
import { queueLetter } from '../letters/queue-letter';

export interface InviteInput {
  sellerId: string;
  email: string;
  role: MemberRole;
  locale: Locale;
}

/**
 * Invites an address and sends it the link, of which only the hash is kept.
 * @throws InvalidInputError `email_taken`, `state_forbids`
 */
export async function inviteMember(
  container: MedusaContainer,
  { sellerId, email, role, locale }: InviteInput,
): Promise<InvitationRow> {
  const seller = await sellersOf(container).retrieveSeller(sellerId);
  if (seller.state === 'closed') throw refusal('email', 'state_forbids', { state: seller.state });
  const token = newToken();
  const invitation = await membersOf(container).invite({
    sellerId,
    email,
    role,
    tokenHash: hashOfToken(token),
  });
  queueLetter(container, {
    to: email,
    name: 'invitation',
    fields: {
      seller_name: seller.name,
      role,
      link: deskLink(container, locale, '/loi-moi', { ma: token }),
      last_day: lastDayOf(invitation),
    },
    locale,
    key: `invitation:${invitation.id}`,
  });
  return invitation;
}

/** The last day on which the whole day counts. */
function lastDayOf({ expires_at }: InvitationRow): CalendarDate {
  return calendarDateAt(new Date(expires_at));
}

/**
 * An open invitation, by its link, and whose it is.
 * @throws InvalidInputError `invitation_over`, also where the account was closed meanwhile
 */
export async function readInvitation(container: MedusaContainer, token: string) {
  const invitation = await membersOf(container).findInvitation(hashOfToken(token));
  const [seller] = await sellersOf(container).listSellers({ id: invitation.seller_id });
  if (!seller || seller.state === 'closed') throw refusal('token', 'invitation_over');
  return { invitation, sellerName: seller.name };
}
