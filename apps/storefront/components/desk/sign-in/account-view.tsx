import { formatDate } from 'ocop-core';
import { setPassword } from '@/app/actions/desk/account';
import { signOut } from '@/app/actions/desk/sign-in';
import type { Me } from '@/lib/desk/current-member';
import { formBase } from '@/lib/desk/form-base';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { FactList } from '../../fact-list';
import { DeskForm } from '../form/desk-form';
import styles from './sign-in.module.css';

/** Who is signed in, a new password, the way out. */
export async function AccountView({ me: { member, seller } }: { me: Me }) {
  const t = await getTranslator('signIn');
  const roles = await getTranslator('members');
  const fields = await getTranslator('deskFields');
  const { locale } = await pageContext();
  const base = await formBase(routes.deskAccount);
  return (
    <div className={styles.ways}>
      <FactList
        facts={[
          { term: fields('names.member_name'), value: member.name },
          { term: fields('names.email'), value: member.email },
          { term: t('sellsFor'), value: seller.application.name },
          { term: fields('names.role'), value: roles(`roles.${member.role}`) },
          { term: t('since'), value: formatDate(member.joined_on, locale) },
        ]}
      />
      <section className={styles.way} aria-labelledby="mat-khau">
        <h2 id="mat-khau">{t('newPassword')}</h2>
        <DeskForm
          {...base()}
          id="doi"
          action={setPassword}
          fields={[
            {
              name: 'password',
              label: t('newPassword'),
              hint: fields('hints.password'),
              type: 'password',
              autoComplete: 'new-password',
              maxLength: 256,
              value: '',
            },
          ]}
          submit={t('setPassword')}
          look="secondary"
        />
      </section>
      <section className={styles.way} aria-labelledby="ra">
        <h2 id="ra">{t('signOut')}</h2>
        <p>{t('signOutText')}</p>
        <DeskForm
          {...base()}
          id="dang-xuat"
          action={signOut}
          forgetsDrafts
          submit={t('signOut')}
          look="secondary"
        />
      </section>
    </div>
  );
}
