import { register } from '@/app/actions/desk/register';
import { formBase } from '@/lib/desk/form-base';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { DeskForm } from '../form/desk-form';

/** Name, e-mail and password of who opens an account. */
export async function RegisterForm() {
  const t = await getTranslator('signIn');
  const fields = await getTranslator('deskFields');
  const base = await formBase(routes.register);
  return (
    <DeskForm
      {...base()}
      id="mo"
      action={register}
      draft="register"
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
          name: 'email',
          label: fields('names.email'),
          hint: fields('hints.email'),
          type: 'email',
          autoComplete: 'username',
          maxLength: 254,
          value: '',
        },
        {
          name: 'password',
          label: fields('names.password'),
          hint: fields('hints.password'),
          type: 'password',
          autoComplete: 'new-password',
          maxLength: 256,
          value: '',
        },
      ]}
      submit={t('register')}
    />
  );
}
