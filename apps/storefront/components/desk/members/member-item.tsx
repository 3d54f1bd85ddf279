import { formatDate } from 'ocop-core';
import { changeRole, removeMember } from '@/app/actions/desk/members';
import { formBase } from '@/lib/desk/form-base';
import type { Members } from '@/lib/desk/read-desk';
import { roleOptions } from '@/lib/desk/role-options';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';
import styles from './members.module.css';

interface MemberItemProps {
  member: Members['members'][number];
  isMe: boolean;
  /** Whether who reads may change what somebody is here. */
  manages: boolean;
}

/** Somebody who works here; to take them out is asked twice. */
export async function MemberItem({ member, isMe, manages }: MemberItemProps) {
  const t = await getTranslator('members');
  const fields = await getTranslator('deskFields');
  const { locale } = await pageContext();
  const base = await formBase(routes.members);
  const { id, email, name, role, joined_on } = member;
  const called = name ?? email;
  return (
    <>
      <p>
        <strong>{called}</strong> {isMe && t('you')}
      </p>
      <p>{email}</p>
      <p>
        {t(`roles.${role}`)}. {t('since', { date: formatDate(joined_on, locale) })}
      </p>
      {manages && !isMe && (
        <>
          <details>
            <summary className={styles.more}>{t('changeOf', { name: called })}</summary>
            <div className={styles.confirm}>
              <DeskForm
                {...base()}
                id={`vai-${id}`}
                action={changeRole}
                hidden={{ id }}
                fields={[
                  {
                    name: 'role',
                    label: fields('names.role'),
                    value: role,
                    options: await roleOptions(),
                  },
                ]}
                submit={t('change')}
                look="secondary"
              />
            </div>
          </details>
          <details>
            <summary className={styles.more}>{t('removeOf', { name: called })}</summary>
            <div className={styles.confirm}>
              <p>{t('removeText', { name: called })}</p>
              <DeskForm
                {...base()}
                id={`ra-${id}`}
                action={removeMember}
                hidden={{ id }}
                submit={t('remove', { name: called })}
              />
            </div>
          </details>
        </>
      )}
    </>
  );
}
