import { calendarDateAt, formatDate } from 'ocop-core';
import { withdrawInvitation } from '@/app/actions/desk/members';
import { formBase } from '@/lib/desk/form-base';
import type { Members } from '@/lib/desk/read-desk';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';

interface OpenInvitationProps {
  invitation: Members['invitations'][number];
  manages: boolean;
}

/** Somebody who was invited and has not come yet. */
export async function OpenInvitation({ invitation, manages }: OpenInvitationProps) {
  const t = await getTranslator('members');
  const { locale } = await pageContext();
  const base = await formBase(routes.members);
  const { id, email, role, expires_at } = invitation;
  return (
    <>
      <p>
        <strong>{email}</strong>
      </p>
      <p>
        {t(`roles.${role}`)}.{' '}
        {t('openUntil', { date: formatDate(calendarDateAt(new Date(expires_at)), locale) })}
      </p>
      {manages && (
        <DeskForm
          {...base()}
          id={`rut-${id}`}
          action={withdrawInvitation}
          hidden={{ id }}
          submit={t('withdraw', { email })}
          look="quiet"
        />
      )}
    </>
  );
}
