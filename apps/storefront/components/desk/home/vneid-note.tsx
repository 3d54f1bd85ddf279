import { formatDate, type SellerState } from 'ocop-core';
import { today } from '@/lib/clock';
import type { Me } from '@/lib/desk/current-member';
import { getTranslator, pageContext } from '@/lib/page-context';
import { Notice } from '../../notice';

interface VneidNoteProps {
  identity: Me['seller']['identity'];
  state: SellerState;
}

/** By when the law wants the account tied to VNeID; nothing once it is. */
export async function VneidNote({ identity, state }: VneidNoteProps) {
  const t = await getTranslator('desk');
  const { locale } = await pageContext();
  const { vneid_linked_on, vneid_due_on } = identity;
  if (vneid_linked_on || state === 'draft' || state === 'closed') return null;
  const date = formatDate(vneid_due_on, locale);
  const isOver = vneid_due_on < today();
  return (
    <Notice
      kind={isOver ? 'trouble' : 'note'}
      title={isOver ? t('vneid.over', { date }) : t('vneid.due', { date })}
    >
      <p>{t('vneid.text')}</p>
    </Notice>
  );
}
