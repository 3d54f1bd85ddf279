import { inviteMember } from '@/app/actions/desk/members';
import { formBase } from '@/lib/desk/form-base';
import { roleOptions } from '@/lib/desk/role-options';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';

/** Whom to send an invitation, and what they are to be. */
export async function InviteForm() {
  const t = await getTranslator('members');
  const fields = await getTranslator('deskFields');
  const base = await formBase(routes.members);
  const options = await roleOptions();
  return (
    <DeskForm
      {...base()}
      id="moi"
      action={inviteMember}
      fields={[
        {
          name: 'email',
          label: fields('names.email'),
          type: 'email',
          autoComplete: 'off',
          maxLength: 254,
          value: '',
        },
        {
          name: 'role',
          label: fields('names.role'),
          hint: fields('hints.role'),
          value: options[0]?.value ?? '',
          options,
        },
      ]}
      submit={t('invite')}
    />
  );
}
