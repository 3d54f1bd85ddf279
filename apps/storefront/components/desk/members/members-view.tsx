import { isOwner, type Me } from '@/lib/desk/current-member';
import type { Members } from '@/lib/desk/read-desk';
import { getTranslator } from '@/lib/page-context';
import { Notice } from '../../notice';
import items from '../items.module.css';
import { InviteForm } from './invite-form';
import { MemberItem } from './member-item';
import { OpenInvitation } from './open-invitation';

/** Members and open invitations; owners change them, staff read them. */
export async function MembersView({ me, list }: { me: Me; list: Members }) {
  const t = await getTranslator('members');
  const manages = isOwner(me);
  return (
    <>
      {manages ? <p>{t('text')}</p> : <Notice kind="note" title={t('ownersOnly')} />}
      <ul className={items.items}>
        {list.members.map((member) => (
          <li key={member.id} className={items.item}>
            <MemberItem member={member} isMe={member.id === me.member.id} manages={manages} />
          </li>
        ))}
      </ul>
      {list.invitations.length > 0 && (
        <>
          <h2>{t('invitations')}</h2>
          <ul className={items.items}>
            {list.invitations.map((invitation) => (
              <li key={invitation.id} className={items.item}>
                <OpenInvitation invitation={invitation} manages={manages} />
              </li>
            ))}
          </ul>
        </>
      )}
      {manages && (
        <>
          <h2>{t('inviteTitle')}</h2>
          <p>{t('inviteText')}</p>
          <InviteForm />
        </>
      )}
    </>
  );
}
