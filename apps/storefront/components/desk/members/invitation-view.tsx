import { joinSeller } from '@/app/actions/desk/join';
import { formBase } from '@/lib/desk/form-base';
import type { Invitation } from '@/lib/desk/read-desk';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { FactList } from '../../fact-list';
import { Notice } from '../../notice';
import { DeskForm } from '../form/desk-form';

/** Who invites whom to what, and the way in; where the invitation is over, whom to ask. */
export async function InvitationView({ invitation }: { invitation: Invitation | null }) {
  const t = await getTranslator('invitation');
  const fields = await getTranslator('deskFields');
  const roles = await getTranslator('members');
  const { locale, href } = await pageContext();
  if (!invitation) {
    return (
      <>
        <Notice kind="trouble" title={t('over')}>
          <p>{t('overText')}</p>
        </Notice>
        <p>
          <a href={href(routes.signIn)}>{t('toSignIn')}</a>
        </p>
      </>
    );
  }
  const { email, role, seller_name, has_account } = invitation;
  const base = await formBase(routes.invitation);
  return (
    <>
      <FactList
        facts={[
          {
            term: t('seller'),
            value: seller_name && <strong lang={givenLanguage(locale)}>{seller_name}</strong>,
          },
          { term: fields('names.email'), value: email },
          {
            term: fields('names.role'),
            value: roles(`roles.${role}`),
            note: t(`roleTexts.${role}`),
          },
        ]}
      />
      <DeskForm
        {...base()}
        id="vao"
        action={joinSeller}
        fields={[
          {
            name: 'member_name',
            label: fields('names.member_name'),
            hint: fields('hints.member_name'),
            autoComplete: 'name',
            maxLength: 120,
            value: '',
          },
          {
            name: 'password',
            label: fields('names.password'),
            hint: has_account ? t('knownPassword') : fields('hints.password'),
            type: 'password',
            autoComplete: has_account ? 'current-password' : 'new-password',
            maxLength: 256,
            value: '',
          },
        ]}
        submit={t('join')}
      />
    </>
  );
}
